using System.Collections.Immutable;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Ivr.Walks;

namespace ContactCenter.Core.Ivr.Play;

/// <summary>
/// A call played without a telephone: what is heard, what the call waits for, and what comes of each answer. Time is reckoned: speech by
/// its length, silence by the time-out. Frozen; each answer gives the call after it. Pure.
/// </summary>
public sealed record FlowPlay
{
    /// <summary>The word for silence.</summary>
    public const string Silence = "silence";

    /// <summary>The word for one more round of a wait loop.</summary>
    public const string Wait = "wait";

    /// <summary>The word for a caller who hangs up.</summary>
    public const string HangUp = "hangup";

    private readonly FlowSet _set;
    private readonly Func<DateTimeOffset, FlowFacts> _facts;

    private FlowPlay(FlowSet set, Func<DateTimeOffset, FlowFacts> facts, FlowSession session, DateTimeOffset now) =>
        (_set, _facts, Session, Now) = (set, facts, session, now);

    /// <summary>Where the call stands.</summary>
    public FlowSession Session { get; private init; }

    /// <summary>The instant that the call has come to.</summary>
    public DateTimeOffset Now { get; private init; }

    /// <summary>What was heard since the last answer, in order.</summary>
    public IReadOnlyList<SpokenLine> Heard { get; private init; } = [];

    /// <summary>What the call waits for.</summary>
    public PlayWait Waits { get; private init; }

    /// <summary>The words that can come now beside keys, each with what it stands for; none when the call is over.</summary>
    public IReadOnlyList<(string Name, FlowInput Input)> Inputs { get; private init; } = [];

    /// <summary>What was recorded since the call began, in order.</summary>
    public ImmutableList<FlowEffect> Effects { get; private init; } = [];

    /// <summary>What the phone was told last.</summary>
    public IReadOnlyList<VoiceDirective> Directives { get; private init; } = [];

    /// <summary>Every node that the call has come to, in order.</summary>
    public ImmutableList<FlowPlace> Trail { get; private init; } = [];

    /// <summary>Whether the caller ended the call.</summary>
    public bool IsHungUp { get; private init; }

    /// <summary>Whether the call is over.</summary>
    public bool Ended => Waits == PlayWait.Nothing;

    /// <summary>The keys that answer the present question, or lead out of the queue; in order.</summary>
    public IReadOnlyList<string> Keys => Node switch
    {
        _ when Waits == PlayWait.Keys => [.. (Node?.AnsweredKeys ?? []).Order(StringComparer.Ordinal)],
        QueueNode when Waits == PlayWait.Queue => [.. (Loop?.AnsweredKeys ?? []).Order(StringComparer.Ordinal)],
        _ => [],
    };

    private Flow? Flow => _set.Flows.GetValueOrDefault(Session.FlowId);

    private FlowNode? Node => Flow?.Nodes.GetValueOrDefault(Session.NodeId);

    private WaitLoopNode? Loop => Node is QueueNode { Wait: { } wait } ? Flow?.Nodes.GetValueOrDefault(wait) as WaitLoopNode : null;

    /// <summary>A call comes in.</summary>
    /// <param name="set">The organization's flows.</param>
    /// <param name="start">The flow that it begins in.</param>
    /// <param name="at">When.</param>
    /// <param name="facts">What the world is like at an instant.</param>
    /// <param name="language">The language that it begins in; the organization's first one when left out.</param>
    public static FlowPlay Dial(FlowSet set, FlowId start, DateTimeOffset at, Func<DateTimeOffset, FlowFacts> facts, LanguageTag? language = null)
    {
        var session = new FlowSession
        {
            FlowId = start,
            NodeId = set.Flows[start].Start,
            Language = language ?? set.Organization.DefaultLanguage,
            Revision = set.Revision,
        };
        return new FlowPlay(set, facts, CallerClassification.Keep(session, facts(at).Caller), at).Step(new FlowInput.Entered());
    }

    /// <summary>Gives an answer in a word: keys, nothing for silence, or one of <see cref="Inputs"/>.</summary>
    /// <returns>The call after it; null when the word means nothing now.</returns>
    public FlowPlay? Give(string word)
    {
        var said = word.Trim();
        if (Ended)
        {
            return null;
        }

        if (string.Equals(said, HangUp, StringComparison.Ordinal))
        {
            return this with { Waits = PlayWait.Nothing, IsHungUp = true, Heard = [], Inputs = [], Directives = [] };
        }

        if (string.Equals(said, Wait, StringComparison.Ordinal) && Waits == PlayWait.Queue)
        {
            return Loop is { } loop ? (this with { Now = Now + loop.Every, Heard = [] }).Announce() : this with { Heard = [] };
        }

        return Find(said) is { } input ? Give(input) : null;
    }

    /// <summary>Gives an answer.</summary>
    public FlowPlay Give(FlowInput input) =>
        (input is FlowInput.Silence && Directives.OfType<GatherDirective>().LastOrDefault() is { } gather ? this with { Now = Now + gather.Timeout } : this).Step(input);

    private FlowInput? Find(string word)
    {
        if (IsKeys(word))
        {
            return Waits switch
            {
                PlayWait.Keys => new FlowInput.Pressed(word),
                PlayWait.Queue when Keys.Contains(word, StringComparer.Ordinal) => new FlowInput.LeftQueue(word),
                _ => null,
            };
        }

        var name = word.Length == 0 ? Silence : word;
        return Inputs.FirstOrDefault(input => string.Equals(input.Name, name, StringComparison.OrdinalIgnoreCase)).Input;
    }

    private static bool IsKeys(string word) => word.Length > 0 && word.All(key => key is (>= '0' and <= '9') or '*' or '#');

    private FlowPlay Step(FlowInput input)
    {
        var facts = _facts(Now) with { Caller = CallerOf(_facts(Now)) };
        var result = FlowEngine.Step(_set.Flows, Session, input, facts);
        var flow = _set.Flows.GetValueOrDefault(result.Session.FlowId);
        var node = flow?.Nodes.GetValueOrDefault(result.Session.NodeId);
        List<SpokenLine> heard = [.. result.Directives.SelectMany(Spoken)];
        var after = this with
        {
            Session = result.Session,
            Now = Now + Length(heard),
            Heard = heard,
            Directives = result.Directives,
            Effects = Effects.AddRange(result.Effects),
            Trail = Trail.AddRange(Trail.IsEmpty ? result.Trail : result.Trail.Skip(1)),
            Waits = result.Ended ? PlayWait.Nothing : WaitOf(result),
            Inputs = result.Ended || flow is null || node is null ? [] : [.. WalkInputs.After(result, node, flow)],
        };
        return after.Waits == PlayWait.Queue ? after.Announce() : after;
    }

    // as in a call of today's: only the first step knows the number itself
    private CallerFacts CallerOf(FlowFacts facts) => Trail.IsEmpty ? facts.Caller : CallerClassification.Kept(Session) with { Number = facts.Caller.Number };

    private FlowPlay Announce()
    {
        if (Loop is not { } loop || Node is not QueueNode queue)
        {
            return this;
        }

        var facts = _facts(Now);
        var round = loop.Round(Session, facts, facts.Queue(queue.Queue).Waiting + 1, facts.Queue(queue.Queue).WaitP50 is { } wait ? Queues.WaitBand.Of(wait) : null);
        List<SpokenLine> said = [.. round.Prompts.SelectMany(Spoken)];
        return this with
        {
            Session = round.Session,
            Heard = [.. Heard, .. said],
            Now = Now + Length(said),
            Trail = Trail.AddRange([new FlowPlace(Session.FlowId, loop.Id), new FlowPlace(Session.FlowId, queue.Id)]),
        };
    }

    private static PlayWait WaitOf(FlowStepResult result) => (result.Directives.Count > 0 ? result.Directives[^1] : null) switch
    {
        GatherDirective => PlayWait.Keys,
        EnqueueDirective => PlayWait.Queue,
        RecordDirective => PlayWait.Message,
        TransferDirective => PlayWait.Transfer,
        AskAgainDirective => PlayWait.Answer,
        _ => PlayWait.Nothing,
    };

    private static IEnumerable<SpokenLine> Spoken(VoiceDirective directive) => directive switch
    {
        SayDirective say => [new SpokenLine(say.Key, say.Language, say.Text, say.Audio)],
        GatherDirective gather => gather.Prompts.SelectMany(Spoken),
        _ => [],
    };

    private static TimeSpan Length(IEnumerable<SpokenLine> lines) => TimeSpan.FromSeconds(lines.Sum(line => SpeechLength.Of(line.Text).TotalSeconds));
}
