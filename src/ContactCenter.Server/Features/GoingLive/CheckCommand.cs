using System.CommandLine;
using System.Text.Json;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Verbs;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Twilio;
using ContactCenter.Twilio.Setup;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Features.GoingLive;

/// <summary>
/// The verb <c>twilio check</c>: whether calls to our numbers reach this installation. Exit code 0 when everything is as it should be,
/// also when <c>--apply</c> made it so; 1 when something is not; 2 when it could not be found out.
/// </summary>
internal static class CheckCommand
{
    private const int Differs = 1;
    private const int Unknown = 2;

    private static readonly Option<bool> Apply = new("--apply") { Description = "Sets what differs at numbers and TwiML App of ours, and says what it set." };
    private static readonly Option<bool> Json = new("--json") { Description = "Writes JSON for programs." };

    public static Command Create(Func<WebApplicationBuilder> readSettings)
    {
        var check = new Command(
            "check",
            "Compares numbers, TwiML App, region and credentials of the account with what they should be: 0 as they should be, 1 not, 2 not found out. "
            + "--json writes { account, differences, changes, refusals, remarks, unreachable }; a difference is { subject, what, is, shouldBe, fix, canBeSet }.")
        {
            Apply, Json,
        };
        check.SetAction((arguments, cancellationToken) => RunAsync(arguments, readSettings, cancellationToken));
        return check;
    }

    private static async Task<int> RunAsync(ParseResult arguments, Func<WebApplicationBuilder> readSettings, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(arguments, readSettings(), cancellationToken);
        }
        catch (Exception failure) when (StartFailure.Explain(failure) is { } line)
        {
            await arguments.InvocationConfiguration.Error.WriteLineAsync(line);
            return Unknown;
        }
    }

    private static async Task<int> RunAsync(ParseResult arguments, WebApplicationBuilder builder, CancellationToken cancellationToken)
    {
        var settings = ServerSettings.From(builder.Configuration, builder.Environment);
        if (settings.EmulatorInside)
        {
            throw new InvalidSettingsException("There is no account to check: set Twilio:AccountSid, Twilio:AuthToken and Twilio:PublicUrl.");
        }

        var sets = ReadFlows(settings.FlowFolder);
        await using var services = new ServiceCollection().AddLogging().AddProviderOnly(builder.Configuration, settings).BuildServiceProvider();
        var wanted = WantedAccount.Of(sets, services.GetRequiredService<IOptions<TwilioOptions>>().Value);
        var setup = services.GetRequiredService<TwilioSetup>();
        var report = await (arguments.GetValue(Apply) ? setup.ApplyAsync(wanted, cancellationToken) : setup.CheckAsync(wanted, cancellationToken));

        var output = arguments.InvocationConfiguration.Output;
        await output.WriteLineAsync(arguments.GetValue(Json) ? JsonSerializer.Serialize(report, VerbJson.Options) : CheckReportText.Of(report));
        return report.Unreachable is not null ? Unknown : report.Differences.Count == 0 ? 0 : Differs;
    }

    private static IReadOnlyList<FlowSet> ReadFlows(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidSettingsException($"There is no folder {folder}.");
        }

        var loaded = FlowFolderLoader.Load(folder);
        return loaded.Problems.Count == 0 ? loaded.Sets : throw new InvalidFlowsException(loaded.Problems);
    }
}
