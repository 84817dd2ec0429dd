using ContactCenter.Core.Ratings;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Asks for a rating from 1 to 5 by key. The system asks, never the agent; hanging up is no answer.</summary>
public sealed record RateNode(string Id) : FlowNode(Id)
{
    /// <summary>Key of the question.</summary>
    public required string Text { get; init; }

    /// <summary>Key of what is said after a wrong key or silence, before the question comes again.</summary>
    public required string Repeat { get; init; }

    /// <summary>Key of the thanks.</summary>
    public required string Thanks { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>Where the call goes on.</summary>
    public required string Next { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override bool AsksAboutConversation => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text, Repeat, Thanks);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
        [new(new("next", Next), [Text, .. Enumerable.Repeat(Repeat, RatingQuestion.MostRepeats)], Timeout * (RatingQuestion.MostRepeats + 1), 1)];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => ["1", "2", "3", "4", "5"];

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts)
    {
        if (input is FlowInput.Entered)
        {
            return NodeStep.Await(session, Ask(session, facts, Text)) with { Effects = [new FlowEffect.RatingAsked()] };
        }

        var heard = RatingQuestion.Repeated(session.Attempts).Hear((input as FlowInput.Pressed)?.Keys);
        return heard.State switch
        {
            RatingQuestionState.Asking => NodeStep.Await(session with { Attempts = heard.Repeats }, Ask(session, facts, Repeat)),
            RatingQuestionState.Given => Close(NodeStep.GoTo(session, Next, Say(session, facts, Thanks)), heard),
            RatingQuestionState.None => Close(NodeStep.GoTo(session, Next), heard),
        };
    }

    private static NodeStep Close(NodeStep step, RatingQuestion heard) =>
        step with { Effects = [new FlowEffect.RatingClosed(heard.Score)] };

    private GatherDirective Ask(FlowSession session, FlowFacts facts, string key) =>
        new([Say(session, facts, key)], Timeout);

    private static SayDirective Say(FlowSession session, FlowFacts facts, string key) =>
        facts.Say(session, key);
}
