using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Asks whether the caller needs an interpreter, and for which language. The wish goes with the call to whoever answers; who says nothing
/// goes on without one.
/// </summary>
public sealed record InterpreterNode(string Id) : FlowNode(Id)
{
    /// <summary>Key of the question, which names the languages in their own words.</summary>
    public required string Text { get; init; }

    /// <summary>Key → language to interpret from and into.</summary>
    public required IReadOnlyDictionary<string, LanguageTag> Languages { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How often the question is put.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where the call goes on, with a wish or without.</summary>
    public required string Next { get; init; }

    /// <summary>Where it goes on when there are no interpreters; nothing is asked.</summary>
    public required string Unavailable { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next), new("unavailable", Unavailable)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
        [new(new("next", Next), [.. Enumerable.Repeat(Text, Math.Max(0, Attempts))], Timeout * Attempts, 1), new(new("unavailable", Unavailable), [], TimeSpan.Zero, 0)];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => Languages.Keys;

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered when !facts.IsAvailable(FlowPort.Interpreter) => NodeStep.GoTo(session, Unavailable),
        FlowInput.Entered => Ask(session, facts),
        FlowInput.Pressed pressed when Languages.TryGetValue(pressed.Keys, out var language) =>
            NodeStep.GoTo(session, Next) with { Effects = [new FlowEffect.InterpreterWanted(language)] },
        FlowInput.Pressed or FlowInput.Silence when session.Attempts + 1 < Attempts => Ask(session with { Attempts = session.Attempts + 1 }, facts),
        _ => NodeStep.GoTo(session, Next),
    };

    private NodeStep Ask(FlowSession session, FlowFacts facts) => NodeStep.Await(session, new GatherDirective([facts.Say(session, Text)], Timeout));
}
