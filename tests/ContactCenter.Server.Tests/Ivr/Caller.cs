using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

/// <summary>A citizen in one of the delivered flows, without a telephone.</summary>
internal sealed class Caller
{
    private readonly FlowSet _set;
    private readonly FlowFacts _facts;
    private FlowStepResult _result;

    /// <summary>Calls while agents are ready.</summary>
    public Caller(FlowCatalog catalog, string number, string at, int agents = 1)
    {
        _set = SetOf(catalog, number);
        var flow = _set.Flows[_set.Organization.Numbers[Number(number)]];
        _facts = catalog.FactsFor(_set, DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)) with { Queue = _ => new QueueFacts(agents, 0) };
        var session = new FlowSession { FlowId = flow.Id, NodeId = flow.Start, Language = _set.Organization.DefaultLanguage };
        _result = FlowEngine.Step(_set.Flows, session, new FlowInput.Entered(), _facts);
    }

    public string Node => _result.Session.NodeId;

    public string Language => _result.Session.Language.Value;

    public string? Topic => _result.Session.Topic;

    public bool Ended => _result.Ended;

    public string? Queue => _result.Directives.OfType<EnqueueDirective>().SingleOrDefault()?.QueueId.Value;

    public IReadOnlyList<string> Heard =>
    [
        .. _result.Directives.SelectMany(directive => directive switch
        {
            SayDirective say => [say.Text],
            GatherDirective gather => gather.Prompts.Select(prompt => prompt.Text),
            _ => [],
        }),
    ];

    public static FlowSet SetOf(FlowCatalog catalog, string number) => catalog.FindByNumber(Number(number)).ShouldNotBeNull();

    public static PhoneNumber Number(string text) => PhoneNumber.TryParse(text, out var number) ? number : throw new FormatException(text);

    public Caller Press(string key) => Give(new FlowInput.Pressed(key));

    public Caller StaySilent() => Give(new FlowInput.Silence());

    public Caller Talked() => Give(new FlowInput.Returned(VisitExit.Answered));

    private Caller Give(FlowInput input)
    {
        _result = FlowEngine.Step(_set.Flows, _result.Session, input, _facts);
        return this;
    }
}
