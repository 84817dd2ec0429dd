using System.Globalization;
using ContactCenter.Core.Ratings;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Asks some of the callers a few questions, each answered with 1 to 5. Who is asked is decided by lot when the call begins, by nobody
/// else. Each question is put as a rating is: repeated at most twice, and left when nothing comes.
/// </summary>
public sealed record SurveyNode(string Id) : FlowNode(Id)
{
    /// <summary>The most questions that anybody is asked.</summary>
    public const int MostQuestions = 3;

    /// <summary>Keys of the questions, 1 to <see cref="MostQuestions"/>, in order.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>How many callers of a hundred are asked; 1 to 100.</summary>
    public required int Sample { get; init; }

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
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Questions);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        new(
            new("next", Next),
            [.. Questions.SelectMany(question => Enumerable.Repeat(question, RatingQuestion.MostRepeats + 1))],
            Timeout * Questions.Count * (RatingQuestion.MostRepeats + 1),
            Questions.Count),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => ["1", "2", "3", "4", "5"];

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check)
    {
        if (Questions.Count is 0 or > MostQuestions)
        {
            yield return $"a survey has 1 to {MostQuestions} questions, not {Questions.Count}";
        }

        if (Questions.Distinct(StringComparer.Ordinal).Count() < Questions.Count)
        {
            yield return "a question stands there twice";
        }

        if (Sample is < 1 or > 100)
        {
            yield return $"'sample' is 1 to 100 callers of a hundred, not {Sample}";
        }
    }

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts)
    {
        if (input is FlowInput.Entered)
        {
            return facts.Lot < Sample ? Ask(session, 0, facts) : NodeStep.GoTo(session, Next);
        }

        var place = PlaceOf(session);
        if (place >= Questions.Count)
        {
            return NodeStep.GoTo(session, Next);
        }

        var heard = RatingQuestion.Repeated(session.Attempts).Hear((input as FlowInput.Pressed)?.Keys);
        if (heard.State == RatingQuestionState.Asking)
        {
            return NodeStep.Await(session with { Attempts = heard.Repeats }, Question(session, place, facts));
        }

        var answered = new FlowEffect.SurveyAnswered(Questions[place], heard.Score?.Value);
        return Ask(session with { Attempts = 0 }, place + 1, facts) with { Effects = [answered] };
    }

    private static int PlaceOf(FlowSession session) =>
        int.TryParse(session.Phase, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;

    private NodeStep Ask(FlowSession session, int place, FlowFacts facts) => place < Questions.Count
        ? NodeStep.Await(session with { Phase = place.ToString(CultureInfo.InvariantCulture) }, Question(session, place, facts))
        : NodeStep.GoTo(session, Next);

    private GatherDirective Question(FlowSession session, int place, FlowFacts facts) => new([facts.Say(session, Questions[place])], Timeout);
}
