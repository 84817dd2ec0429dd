using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Hours;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The organization of a replay: open around the clock, one number, one flow and one queue per service.</summary>
internal static class ReplayFlows
{
    public static readonly OrganizationId Organization = new("replay");
    private static readonly LanguageTag English = new("en");

    public static FlowSet For(ReplayPlan plan, TimeSpan wrapUp) => new(
        new Organization
        {
            Id = Organization,
            Names = new Dictionary<LanguageTag, string> { [English] = "Replay" },
            Languages = [English],
            Zone = ReplayPlan.Zone,
            Numbers = plan.Services.ToDictionary(s => s.Value, s => new FlowId(Name(s.Key))),
            Queues = plan.Services.Keys.Select(Queue).ToDictionary(queue => queue.Id),
            Limits = new OrganizationLimits { WrapUp = wrapUp + TimeSpan.FromMinutes(1) },
        },
        plan.Services.Keys.Select(FlowOf).ToDictionary(flow => flow.Id),
        Texts(),
        new Dictionary<string, OpeningCalendar>(StringComparer.Ordinal),
        "replay");

    private static string Name(string service) => service.ToLowerInvariant();

    private static QueueSettings Queue(string service) => new()
    {
        Id = new QueueId(Name(service)),
        Names = new Dictionary<LanguageTag, string> { [English] = service },
    };

    private static Flow FlowOf(string service) => new(new FlowId(Name(service)), "menu", new Dictionary<string, FlowNode>(StringComparer.Ordinal)
    {
        ["menu"] = new MenuNode("menu")
        {
            Text = "menu",
            Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "queue" },
            Timeout = TimeSpan.FromHours(1),
            Attempts = 1,
            OnTimeout = "queue",
            OnInvalid = "queue",
            OnError = "queue",
        },
        ["queue"] = new QueueNode("queue") { Queue = new QueueId(Name(service)), Topic = service, OnAnswer = "end", OnFull = "end", OnError = "end" },
        ["end"] = new HangUpNode("end"),
    });

    private static FlowTexts Texts() => new(new Dictionary<LanguageTag, IReadOnlyDictionary<string, string>>
    {
        [English] = StandbyTexts.All.Append("menu").ToDictionary(key => key, key => key.Replace('_', ' '), StringComparer.Ordinal),
    });
}
