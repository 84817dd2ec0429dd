using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Core.Tests.Ivr;

/// <summary>A caller in a flow, in short words. What is said comes out as <c>ca:welcome</c>: language and key.</summary>
internal sealed class Talk
{
    public static readonly LanguageTag Catalan = new("ca");
    public static readonly LanguageTag English = new("en");
    public static readonly LanguageTag Spanish = new("es");

    private static readonly string[] Keys = ["welcome", "ask", "again", "thanks", "bye", "hold"];

    private readonly Flow _flow;
    private readonly HoursExit _hours;
    private readonly Func<FlowFacts, FlowFacts> _given;

    public Talk(params FlowNode[] nodes)
        : this(HoursExit.Open, nodes)
    {
    }

    public Talk(HoursExit hours, params FlowNode[] nodes)
        : this(hours, facts => facts, nodes)
    {
    }

    /// <summary>In a world with facts of its own.</summary>
    public Talk(Func<FlowFacts, FlowFacts> given, params FlowNode[] nodes)
        : this(HoursExit.Open, given, nodes)
    {
    }

    /// <summary>Reaches the first of the nodes.</summary>
    private Talk(HoursExit hours, Func<FlowFacts, FlowFacts> given, FlowNode[] nodes)
    {
        _hours = hours;
        _given = given;
        _flow = new Flow(new FlowId("main"), nodes[0].Id, nodes.ToDictionary(node => node.Id, StringComparer.Ordinal));
        Result = Give(new FlowSession { FlowId = _flow.Id, NodeId = _flow.Start, Language = Catalan }, new FlowInput.Entered());
    }

    public static FlowTexts Texts { get; } = new(new[] { Catalan, Spanish, English }.ToDictionary(
        language => language,
        IReadOnlyDictionary<string, string> (language) => Keys.ToDictionary(key => key, key => $"{language}:{key}", StringComparer.Ordinal)));

    /// <summary>What the last input made of it.</summary>
    public FlowStepResult Result { get; private set; }

    public FlowSession Session => Result.Session;

    /// <summary>The directives in one line each: <c>say ca:welcome</c>, <c>ask ca:ask</c>, <c>enqueue taxes</c>, <c>hang up</c>.</summary>
    public IEnumerable<string> Heard => Result.Directives.Select(directive => directive switch
    {
        SayDirective say => $"say {say.Text}",
        GatherDirective gather => $"ask {string.Join(' ', gather.Prompts.Select(prompt => prompt.Text))}",
        EnqueueDirective enqueue => $"enqueue {enqueue.QueueId}",
        AskAgainDirective again => $"ask again after {again.After.TotalSeconds}s",
        HangUpDirective => "hang up",
        _ => directive.ToString(),
    });

    public GatherDirective Gather => Result.Directives.OfType<GatherDirective>().ShouldHaveSingleItem();

    public Talk Press(string keys) => Give(new FlowInput.Pressed(keys));

    public Talk StaySilent() => Give(new FlowInput.Silence());

    public Talk Give(FlowInput input)
    {
        Result = Give(Session, input);
        return this;
    }

    private FlowStepResult Give(FlowSession session, FlowInput input) =>
        FlowEngine.Step(new Dictionary<FlowId, Flow> { [_flow.Id] = _flow }, session, input, _given(new FlowFacts { Texts = Texts, Hours = calendar => new HoursFacts(Hours(calendar)) }));

    private HoursExit Hours(string calendar)
    {
        calendar.ShouldBe("main");
        return _hours;
    }
}
