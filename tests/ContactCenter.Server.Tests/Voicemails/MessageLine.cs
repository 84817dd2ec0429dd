using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Voicemails;

/// <summary>The demo line with a consent and a message before everything else.</summary>
internal static class MessageLine
{
    public static CentreSetup Setup { get; } = new() { Flows = WithMessage };

    private static FlowCatalog WithMessage(FlowCatalog flows) => new(flows.All.Select(set => set with
    {
        Revision = set.Revision + "-message",
        Flows = set.Flows.Values.ToDictionary(flow => flow.Id, flow => flow with
        {
            Start = "agree",
            Nodes = flow.Nodes.Values.Concat(Before(flow.Start)).ToDictionary(node => node.Id, StringComparer.Ordinal),
        }),
    }));

    private static FlowNode[] Before(string start) =>
    [
        new ConsentNode("agree") { Text = "demo_welcome", Purpose = ConsentNode.Recording, Next = "speak", Declined = start },
        new VoicemailNode("speak") { Text = "hold_the_line", Longest = TimeSpan.FromSeconds(60), Next = "thanks", OnSilence = "silence", Unavailable = start },
        new HangUpNode("thanks", "goodbye"),
        new HangUpNode("silence", "technical_problem"),
    ];
}
