using System.CommandLine;
using System.Text.Json;
using ContactCenter.Server.Features.Ivr.Verbs;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Ivr.Publication;

namespace ContactCenter.Server.Tests.Ivr.Verbs;

/// <summary>What authors of flows run: check, test, script, play.</summary>
public sealed class FlowsVerbTests
{
    [Fact]
    public async Task Sound_Folder_Is_Told_In_One_Line()
    {
        var (code, output, error) = await RunAsync("check", FlowFiles.DeliveredFolder);

        code.ShouldBe(0);
        output.ShouldBe("2 organizations, 3 flows: 0 errors, 0 warnings" + Environment.NewLine);
        error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fault_Is_Told_With_Its_Place_Also_In_A_Scenario_And_To_Programs()
    {
        using var draft = new DraftFolder();
        draft.Edit("prat/main.flow.yaml", "timeout: 10s", "timeout: 8s");
        draft.Edit("vic/tests/repeat.test.yaml", "press: \"9\"", "press: 9");

        var (code, output, _) = await RunAsync("check", draft.Path);
        code.ShouldBe(1);
        output.ShouldContain("vic/tests/repeat.test.yaml:6:12: error: expected keys in quotes");
        output.ShouldContain("prat/main.flow.yaml:11:3: warning: node 'language'");

        (code, output, _) = await RunAsync("check", draft.Path, "--json");
        code.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        var fault = json.RootElement.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        fault.GetProperty("file").GetString().ShouldBe("vic/tests/repeat.test.yaml");
        fault.GetProperty("line").GetInt32().ShouldBe(6);
        json.RootElement.GetProperty("warnings").GetArrayLength().ShouldBePositive();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("draw")]
    [InlineData("script", "--language", "ca")]
    [InlineData("play", "--at", "2026-05-12T10:00")]
    public async Task Folder_That_Is_Not_There_Is_Said_In_Plain_Words(params string[] verb)
    {
        var (code, output, error) = await RunAsync([.. verb, "/nowhere/at/all"]);

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldBe("There is no folder /nowhere/at/all." + Environment.NewLine);
    }

    [Fact]
    public async Task Scenarios_Are_Played_And_What_They_Never_Reach_Is_Named()
    {
        var (code, output, _) = await RunAsync("test", FlowFiles.DeliveredFolder);

        code.ShouldBe(0);
        output.ShouldContain("passed  prat/tests/silence.test.yaml: whoever presses nothing reaches a person and is asked how it was");
        output.ShouldContain("; never reached: ");
        output.ShouldEndWith(" scenarios, 0 failed" + Environment.NewLine);
    }

    [Fact]
    public async Task Scenario_That_Goes_Otherwise_Fails_With_Its_Place()
    {
        using var draft = new DraftFolder();
        draft.Edit("prat/tests/emergency.test.yaml", "said: [alert, topic]", "said: [topic]");

        var (code, output, _) = await RunAsync("test", draft.Path);
        code.ShouldBe(1);
        output.ShouldContain("FAILED  prat/tests/emergency.test.yaml");
        output.ShouldContain("prat/tests/emergency.test.yaml:6:15: expected said 'topic', found 'alert, topic'");

        (code, output, _) = await RunAsync("test", draft.Path, "--json");
        code.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("scenarios").EnumerateArray().Count(scenario => scenario.GetProperty("failure").ValueKind == JsonValueKind.String).ShouldBe(1);
        json.RootElement.GetProperty("coverage").EnumerateArray().ShouldAllBe(flow => flow.GetProperty("nodesReached").GetInt32() <= flow.GetProperty("nodes").GetInt32());
    }

    [Theory]
    [InlineData("ca", "# Guió de les trucades: Ajuntament de Vic", "- Tecla 2: taxes")]
    [InlineData("es", "# Guion de las llamadas: Ayuntamiento de Vic", "- Si no hay ningún agente: nobody")]
    [InlineData("en", "# Call script: Vic City Council", "> For digital certificates, press 1.")]
    public async Task Script_Says_In_Plain_Words_What_Callers_Hear_And_Can_Do(string language, string title, string line)
    {
        var (code, output, _) = await RunAsync("script", "--language", language, "--organization", "vic", FlowFiles.DeliveredFolder);

        code.ShouldBe(0);
        output.ShouldStartWith(title);
        output.ShouldContain(line);
    }

    [Fact]
    public async Task Script_In_A_Language_That_Nobody_Speaks_Is_Refused()
    {
        var (code, _, error) = await RunAsync("script", "--language", "fr", FlowFiles.DeliveredFolder);

        (code, error).ShouldBe((2, "No organization speaks 'fr' here." + Environment.NewLine));
    }

    [Fact]
    public async Task Call_Is_Played_On_A_Holiday()
    {
        var (code, output, _) = await PlayAsync("1\n2\n", "--organization", "prat", "--at", "2027-01-06T10:00");

        code.ShouldBe(0);
        output.ShouldContain("[ca] Avui és festiu i el servei d'atenció telefònica és tancat. Obrirem demà, dijous 7 de gener, a les vuit del matí.");
        output.ShouldContain("  (keys 1 2; empty line: silence; hangup)");
        output.ShouldContain("  (the call is over after ");
    }

    [Fact]
    public async Task Queue_And_Agent_Are_Played_In_Words()
    {
        var (_, output, _) = await PlayAsync("3\n0\nwait\nnonsense\nanswered\n5\n", "--line", "+34930000002", "--at", "2026-05-12T10:00");

        output.ShouldContain("  (keys 1; answered, overflowed, closed, failed, full, wait, hangup)");
        output.ShouldContain("  'nonsense' means nothing here.");
        output.ShouldContain("[en] Thank you for your rating.");
    }

    [Fact]
    public async Task End_Of_The_Input_Is_A_Caller_Who_Hangs_Up() =>
        (await PlayAsync("3\n", "--at", "2026-05-12T10:00")).Output.ShouldContain("hung up by the caller");

    [Theory]
    [InlineData("There is no organization 'nowhere'; there are prat, vic.", "--organization", "nowhere", "--at", "2026-05-12T10:00")]
    [InlineData("'prat' has no number +34930000009; it has +34930000001, +34930000002.", "--line", "+34930000009", "--at", "2026-05-12T10:00")]
    [InlineData("--at expects a date and a time such as 2027-01-06T10:00, not 'noon'.", "--at", "noon")]
    [InlineData("--at expects a date and a time such as 2027-01-06T10:00, not '0001-01-01T00:00'.", "--at", "0001-01-01T00:00")]
    [InlineData("'prat' speaks ca, es, en, not 'fr'.", "--language", "fr", "--at", "2026-05-12T10:00")]
    public async Task Whom_Nobody_Can_Call_Is_Said(string said, params string[] arguments)
    {
        var (code, _, error) = await PlayAsync(string.Empty, arguments);

        (code, error).ShouldBe((2, said + Environment.NewLine));
    }

    private static async Task<(int Code, string Output, string Error)> PlayAsync(string typed, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        using var keyboard = new StringReader(typed);
        var code = await new FlowsPlayCommand(keyboard).Create().Parse([FlowFiles.DeliveredFolder, .. arguments])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["flows", .. arguments], new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
