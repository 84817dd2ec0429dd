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
}
