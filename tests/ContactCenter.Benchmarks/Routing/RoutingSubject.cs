using System.CommandLine;
using System.Security.Cryptography;
using ContactCenter.Benchmarks.Load;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Routing;
using Spectre.Console;

namespace ContactCenter.Benchmarks.Routing;

/// <summary>What a decision of routing costs, and keeping it, against a SHA-256 of 64 KiB.</summary>
internal static class RoutingSubject
{
    private const int Organizations = 10;
    private const int SkillsOfAnAgent = 6;
    private static readonly DateTimeOffset Now = new(2026, 5, 12, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] SkillNames = ["general", "taxes", "census", "permits", "waste", "ca", "es", "en"];

    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 7, Description = "Interleaved rounds; the first is for warming up and not counted." };
    private static readonly Option<int> Decisions = new("--decisions") { DefaultValueFactory = _ => 100, Description = "Decisions in a round." };
    private static readonly Option<int> Agents = new("--agents") { DefaultValueFactory = _ => 500, Description = "Agents at work." };
    private static readonly Option<int> Waiting = new("--waiting") { DefaultValueFactory = _ => 200, Description = "Callers who wait." };

    public static Command Create()
    {
        var command = new Command("routing", "A decision about everybody who waits, and keeping it.") { Rounds, Decisions, Agents, Waiting };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var clock = TimeProvider.System;
        AnsiConsole.WriteLine(Machine.Describe(clock));
        var random = new Random(1);
        var agents = Enumerable.Range(1, parsed.GetValue(Agents)).Select(id => Agent(random, id)).ToList();
        var free = new RoutingInput(Now, [.. Enumerable.Range(1, parsed.GetValue(Waiting)).Select(id => Caller(random, id))], agents);
        var busy = free with { Agents = [.. agents.Select(agent => agent with { Absence = new AgentAbsence(AgentState.OnCall, null) })] };
        var selector = new LongestIdleAgentSelector();
        var decided = Router.Decide(free, selector);
        AnsiConsole.WriteLine($"{free.Waiting.Count} wait, {agents.Count} agents, {decided.Count} held");
        var block = new byte[64 * 1024];
        SideBySide.Tell(parsed.GetValue(Rounds), parsed.GetValue(Decisions), clock, "milliseconds", 1e3,
        [
            ("SHA-256 of 64 KiB", () => SHA256.HashData(block)),
            ("a decision, everybody free", () => Router.Decide(free, selector)),
            ("a decision, nobody free", () => Router.Decide(busy, selector)),
            ("the document of a decision, packed", () => DecisionDocument.Of(free, decided, selector).Pack()),
            ("explaining one caller", () => RoutingExplanation.Of(free, selector, free.Waiting[^1].QueueEntryId)!),
        ]);
        return 0;
    }

    private static RoutableAgent Agent(Random random, int id)
    {
        var skills = SkillNames.OrderBy(_ => random.Next()).Take(SkillsOfAnAgent).ToDictionary(name => new Skill(name), _ => random.Next(1, 11));
        return new RoutableAgent(
            new AgentId(new Guid(id, 0, 0, new byte[8])), Now.AddSeconds(-random.Next(3600)), new Dictionary<OrganizationId, IReadOnlyDictionary<Skill, int>> { [Of(random)] = skills });
    }

    private static WaitingEntry Caller(Random random, int id) => new(
        new QueueEntryId(new Guid(id, 0, 0, new byte[8])),
        Of(random),
        new QueueId("general"),
        [.. SkillNames.OrderBy(_ => random.Next()).Take(2).Select(name => new Skill(name))],
        random.Next(1, 10),
        Now.AddSeconds(-random.Next(600)),
        id);

    private static OrganizationId Of(Random random) => new($"o{random.Next(Organizations)}");
}
