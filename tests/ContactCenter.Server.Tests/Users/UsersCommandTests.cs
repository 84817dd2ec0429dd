using System.CommandLine;
using System.Net;
using ContactCenter.Server.Features.Users;

namespace ContactCenter.Server.Tests.Users;

public sealed class UsersCommandTests
{
    private const string Agent = "add --name anna --display Anna --role agent --organization prat --skill general=8 --skill taxes=5 --password-stdin";

    [Fact]
    public async Task An_Agent_Added_On_The_Command_Line_Signs_In()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);

        var (code, said) = await RunAsync(host, Agent, UsersHost.Password);

        said.ShouldBe("Added anna.\n");
        code.ShouldBe(0);
        using var browser = host.Browse();
        await browser.SignInAsync("anna");
        (await browser.GetAsync("/api/who")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.PageAsync("/account")).QuerySelector("tbody tr")!.TextContent.ShouldContain("general 8, taxes 5");
    }

    [Theory]
    [InlineData("--organization nowhere --role agent", "a quiet pond in Vic", "There is no organization 'nowhere'; there are: prat, vic.")]
    [InlineData("--organization prat --role agent --skill taxs=5", "a quiet pond in Vic", "No queue of 'prat' asks for the skill 'taxs'; they ask for: general, taxes.")]
    [InlineData("--organization prat --role agent --skill taxes=11", "a quiet pond in Vic", "A proficiency is a whole number from 1 to 10.")]
    [InlineData("--organization prat --role agent", "short", "Passwords must be at least 12 characters.")]
    [InlineData("--organization prat --role agent", "biel and a quiet pond", "Passwords must not contain the user name.")]
    [InlineData("--organization prat --role agent", "", "There is no password on the standard input.")]
    public async Task What_Is_Wrong_Is_Said_In_One_Line_And_Nothing_Is_Added(string arguments, string password, string expected)
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);

        var (code, said) = await RunAsync(host, $"add --name biel {arguments} --password-stdin", password);

        said.ShouldBe(expected + "\n");
        code.ShouldBe(1);
        (await RunAsync(host, "add --name biel --role administrator --organization prat --password-stdin", UsersHost.Password)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_Name_That_Is_Taken_Stays_With_Whom_It_Belongs_To()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database);
        await host.AddAsync("ANNA");

        var (code, said) = await RunAsync(host, Agent, "another long password");

        code.ShouldBe(1);
        said.ShouldBe("There is already a user 'anna'.\n");
        using var browser = host.Browse();
        (await browser.SignInAsync("anna")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("add --name biel --organization prat --password-stdin")]
    [InlineData("add --name biel --role pilot --organization prat --password-stdin")]
    [InlineData("add --name biel --role agent --organization prat --skill general --password-stdin")]
    [InlineData("add --name biel --role agent --organization prat --skill general=8 --skill general=9 --password-stdin")]
    public async Task Arguments_That_Make_No_Sense_Are_Refused_Before_Anything_Starts(string line)
    {
        var started = false;
        var command = UsersCommand.Create(
            (_, _) =>
            {
                started = true;
                return Task.FromResult(0);
            },
            () => Typed(new StringReader("a password that is long")));

        (await command.Parse(line).InvokeAsync(new InvocationConfiguration { Output = TextWriter.Null, Error = TextWriter.Null }, TestContext.Current.CancellationToken)).ShouldBe(1);
        started.ShouldBeFalse();
    }

    [Fact]
    public void The_Keyboard_Is_Asked_Twice()
    {
        Typed(TextReader.Null, "the same", "the same").Read(fromInput: false).TryGet(out var password, out _).ShouldBeTrue();
        password.ShouldBe("the same");
        Typed(TextReader.Null, "the same", "another").Read(fromInput: false).Error.ShouldNotBeNull().Code.ShouldBe("user.password_mismatch");
        new NewPassword(TextReader.Null, TextWriter.Null, keyboard: null).Read(fromInput: false).Error.ShouldNotBeNull().Code.ShouldBe("user.no_terminal");
    }

    private static NewPassword Typed(TextReader input, params string[] lines)
    {
        var left = new Queue<string>(lines);
        return new NewPassword(input, TextWriter.Null, left.Dequeue);
    }

    private static async Task<(int Code, string Said)> RunAsync(UsersHost host, string line, string password)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(password);
        var command = UsersCommand.Create((work, token) => work(host.Services, token), () => Typed(input));
        var code = await command.Parse(line).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = output }, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
