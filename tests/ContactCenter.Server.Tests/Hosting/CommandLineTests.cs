using System.CommandLine;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Tests.Hosting;

public sealed class CommandLineTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contactcenter-").FullName;

    [Fact]
    public async Task Settings_After_A_Verbs_Switch_Still_Reach_The_Host()
    {
        var input = Console.In;
        try
        {
            Console.SetIn(new StringReader("a quiet pond in Vic"));

            (await CommandLine.RunAsync([.. "users add --name maria --role Agent --organization prat --password-stdin".Split(' '), "--Data:Folder", _folder, "--environment", "Development"]))
                .ShouldBe(0);

            File.Exists(Path.Combine(_folder, "contactcenter.db")).ShouldBeTrue();
        }
        finally
        {
            Console.SetIn(input);
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task Flows_Are_Published_And_The_Second_Time_Nothing_Changes()
    {
        try
        {
            (await PublishAsync("flows", "publish")).ShouldSatisfyAllConditions(
                told => told.ShouldMatch("prat: [0-9a-f]{16} is in force."),
                told => told.ShouldMatch("vic: [0-9a-f]{16} is in force."));
            (await PublishAsync("flows", "publish")).ReplaceLineEndings("|").ShouldBe("prat: unchanged.|vic: unchanged.|");
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<string> PublishAsync(params string[] verb)
    {
        await using var output = new StringWriter();
        var console = new InvocationConfiguration { Output = output, Error = output };
        (await CommandLine.RunAsync([.. verb, "--Data:Folder", _folder, "--environment", "Development"], console)).ShouldBe(0, output.ToString());
        return output.ToString();
    }
}
