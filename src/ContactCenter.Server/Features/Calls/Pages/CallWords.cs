using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Features.Routing.Pages;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>How the pages about calls write what happened.</summary>
internal sealed class CallWords(PageTexts texts, WaitWords waits)
{
    // a kind that nobody has found words for yet must not keep a call from being read
    public string What(CallEventKind kind) => texts.Find($"calls.event.{kind}") ?? kind.ToString();

    /// <summary>One word more about an event; empty where the kind says it all.</summary>
    public string Detail(CallEvent e, Organization organization) => (e.Kind, e.Detail) switch
    {
        (_, null) => string.Empty,
        (CallEventKind.QueueEntered, { } queue) => waits.QueueName(new QueueId(queue), organization),
        (CallEventKind.QueueLeft, { } exit) when Enum.TryParse<VisitExit>(exit, out var how) && Enum.IsDefined(how) => texts[$"waits.end.{how}"],
        (CallEventKind.CallEnded, { } outcome) when Enum.TryParse<CallOutcome>(outcome, out var how) && Enum.IsDefined(how) => Outcome(how),
        (CallEventKind.ConversationEnded, { } by) when Enum.TryParse<TalkEnd>(by, out var who) && Enum.IsDefined(who) => texts[$"calls.talk_end.{who}"],
        (CallEventKind.WaitAnnounced, { } band) => texts.Format("calls.minutes", band),
        (CallEventKind.RatingClosed or CallEventKind.SurveyAnswered or CallEventKind.CallbackOffered or CallEventKind.ConsentAsked, _) => string.Empty,
        (_, { } word) => word,
    };

    public string Outcome(CallOutcome? outcome) => outcome is { } known ? texts[$"calls.outcome.{known}"] : texts["calls.live"];

    public string Clock(DateTimeOffset at, Organization organization) => waits.Clock(at, organization);

    public string QueueName(QueueId queue, Organization organization) => waits.QueueName(queue, organization);
}
