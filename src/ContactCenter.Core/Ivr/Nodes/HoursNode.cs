namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Sends the caller by the calendar: open, closed, or a day out of the ordinary.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Calendar">Which calendar.</param>
/// <param name="Open">Where open leads.</param>
/// <param name="Closed">Where closed leads.</param>
/// <param name="Exception">Where a holiday leads.</param>
public sealed record HoursNode(string Id, string Calendar, string Open, string Closed, string Exception) : FlowNode(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("open", Open), new("closed", Closed), new("exception", Exception)];

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
        check.Calendars.Contains(Calendar) ? [] : [$"calendar '{Calendar}' is not in calendar.yaml"];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => facts.Hours(Calendar) switch
    {
        HoursExit.Open => NodeStep.GoTo(session, Open),
        HoursExit.Closed => NodeStep.GoTo(session, Closed) with { Effects = [new FlowEffect.FoundClosed()] },
        HoursExit.Exception => NodeStep.GoTo(session, Exception) with { Effects = [new FlowEffect.FoundClosed()] },
    };
}
