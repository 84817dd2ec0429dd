using System.CommandLine;
using System.Security.Cryptography;
using ContactCenter.Benchmarks.Load;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Hosting;
using Spectre.Console;

namespace ContactCenter.Benchmarks.Flows;

/// <summary>
/// What a step of the flow engine and the check of a whole folder cost, against a SHA-256 of 1 KiB and of all files: work whose price
/// everybody knows.
/// </summary>
internal static class FlowSubject
{
    private const string Hash = "SHA-256 of 1 KiB";
    private const string Menu = "one step: a key in the menu, into a queue";
    private const string Chain = "one step: a language, a notice, the hours, a menu";
    private const string HashFolder = "reading all files and their SHA-256";
    private const string Check = "reading and proving both organizations";

    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 7, Description = "Interleaved rounds; the first is for warming up and not counted." };
    private static readonly Option<int> Steps = new("--steps") { DefaultValueFactory = _ => 50_000, Description = "Steps in a round." };
    private static readonly Option<int> Checks = new("--checks") { DefaultValueFactory = _ => 20, Description = "Checks in a round." };

    public static Command Create()
    {
        var command = new Command("flows", "A step of the flow engine and the check of the delivered folder.") { Rounds, Steps, Checks };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var clock = TimeProvider.System;
        AnsiConsole.WriteLine(Machine.Describe(clock));
        var folder = ServerSettings.FlowFolderOf(null);
        var set = FlowFolderLoader.Load(folder).Sets[0];
        var facts = new FlowCatalog([set]).FactsFor(set, new DateTimeOffset(2026, 5, 12, 8, 0, 0, TimeSpan.Zero));
        var start = set.Organization.Numbers.Values.First();
        var session = new FlowSession { FlowId = start, NodeId = set.Flows[start].Start, Language = set.Organization.DefaultLanguage };
        var atLanguage = FlowEngine.Step(set.Flows, session, new FlowInput.Entered(), facts).Session;
        var atMenu = FlowEngine.Step(set.Flows, atLanguage, new FlowInput.Pressed("3"), facts).Session;
        var kilobyte = new byte[1024];

        SideBySide.Tell(parsed.GetValue(Rounds), parsed.GetValue(Steps), clock, "microseconds", 1e6,
        [
            (Hash, () => SHA256.HashData(kilobyte)),
            (Menu, () => FlowEngine.Step(set.Flows, atMenu, new FlowInput.Pressed("2"), facts)),
            (Chain, () => FlowEngine.Step(set.Flows, atLanguage, new FlowInput.Pressed("3"), facts)),
        ]);
        SideBySide.Tell(parsed.GetValue(Rounds), parsed.GetValue(Checks), clock, "milliseconds", 1e3,
        [
            (HashFolder, () => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Sum(file => SHA256.HashData(File.ReadAllBytes(file))[0])),
            (Check, () => FlowFolderLoader.Load(folder)),
        ]);
        return 0;
    }
}
