namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Sends the caller by the calendar. What it says goes into <c>hours.next_opening</c> and <c>hours.closure</c>, for the texts that follow.</summary>
public sealed record HoursNode(string Id) : FlowNode(Id)
{
    /// <summary>Which calendar.</summary>
    public required string Calendar { get; init; }

    /// <summary>Where open leads.</summary>
    public required string Open { get; init; }

    /// <summary>Where the time outside the weekly hours leads.</summary>
    public required string Closed { get; init; }

    /// <summary>Where a public holiday leads.</summary>
    public required string Holiday { get; init; }

    /// <summary>Where a day on which the service itself is closed leads.</summary>
    public required string Exception { get; init; }

    /// <summary>Where a year leads that the calendar says nothing about.</summary>
    public required string OnError { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits =>
        [new("open", Open), new("closed", Closed), new("holiday", Holiday), new("exception", Exception), new("on_error", OnError)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => [new(FlowReferenceKind.Calendar, Calendar)];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts)
    {
        var hours = facts.Hours(Calendar);
        var told = session with { Values = session.Values.RemoveRange(["hours.next_opening", "hours.closure"]) };
        told = hours.NextOpening is { } next ? told.With("hours.next_opening", new FlowValue.Instant(next)) : told;
        told = hours.ClosureName is { } closure ? told.With("hours.closure", new FlowValue.Text(closure)) : told;
        return hours.Exit switch
        {
            HoursExit.Open => NodeStep.GoTo(told, Open),
            HoursExit.Closed => Shut(told, Closed),
            HoursExit.Holiday => Shut(told, Holiday),
            HoursExit.Exception => Shut(told, Exception),
            HoursExit.Unknown => NodeStep.GoTo(told, OnError),
        };
    }

    private static NodeStep Shut(FlowSession session, string way) => NodeStep.GoTo(session, way) with { Effects = [new FlowEffect.FoundClosed()] };
}
