using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ContactCenter.Server.Tests.Softphones;

/// <summary>The browser's side: one contract for both softphones, every error of the provider's library, and tokens; by Node's own test runner.</summary>
public sealed partial class PhoneContractTests
{
    private const int FewestTests = 85;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_Softphones_Keep_One_Contract_And_Every_Error_Has_Its_Meaning()
    {
        var tests = Directory.EnumerateFiles(Here(), "*.test.ts").Order(StringComparer.Ordinal).ToList();
        var bundles = Directory.CreateTempSubdirectory("contactcenter-contract-");
        try
        {
            var esbuild = Path.Combine(Root(), "node_modules", "esbuild", "bin", "esbuild");
            var (built, words) = await RunAsync(
                [esbuild, .. tests, "--bundle", "--platform=node", "--format=esm", "--target=node20", "--out-extension:.js=.mjs", $"--outdir={bundles.FullName}", "--log-level=warning"]);
            built.ShouldBe(0, words);
            var (passed, report) = await RunAsync(["--test", "--test-reporter=tap", .. bundles.EnumerateFiles("*.mjs").Select(file => file.FullName)]);

            passed.ShouldBe(0, report);
            int.Parse(Passed.Match(report).Groups["count"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(FewestTests, report);
        }
        finally
        {
            bundles.Delete(recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(IEnumerable<string> arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false }).ShouldNotBeNull();
        var output = node.StandardOutput.ReadToEndAsync(Token);
        var errors = node.StandardError.ReadToEndAsync(Token);
        await node.WaitForExitAsync(Token);
        return (node.ExitCode, await output + await errors);
    }

    private static string Here([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Contract");

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(file, "../../../.."));

    [GeneratedRegex("^# pass (?<count>[0-9]+)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passed { get; }
}
