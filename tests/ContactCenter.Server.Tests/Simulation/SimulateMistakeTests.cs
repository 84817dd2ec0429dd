namespace ContactCenter.Server.Tests.Simulation;

public sealed class SimulateMistakeTests
{
    [Theory]
    [InlineData("--calls 0", "--calls '0' is not a whole number from 1 to 100000.")]
    [InlineData("--calls many", "--calls 'many' is not a whole number from 1 to 100000.")]
    [InlineData("--agents 0", "--agents '0' is not a whole number from 1 to 1000.")]
    [InlineData("--rate 0", "--rate '0' is not a number from 0.1 to 100000.")]
    [InlineData("--rate -1", "--rate '-1' is not a number from 0.1 to 100000.")]
    [InlineData("--rate NaN", "--rate 'NaN' is not a number from 0.1 to 100000.")]
    [InlineData("--talk 0", "--talk '0' is not a number from 0.1 to 14400.")]
    [InlineData("--wrap-up -1", "--wrap-up '-1' is not a number from 0 to 14400.")]
    [InlineData("--wrap-up 61", "--wrap-up 61 is longer than the 60 s after which the organization ends a wrap-up.")]
    [InlineData("--patience 0", "--patience '0' is not a number from 0.1 to 14400.")]
    [InlineData("--speed 0", "--speed '0' is not a number from 0.1 to 1000000.")]
    [InlineData("--pick-up 6-2", "--pick-up '6-2' is not a range from 0 to 14400, the lesser number first, such as 2-6.")]
    [InlineData("--pick-up x", "--pick-up 'x' is not a range from 0 to 14400, the lesser number first, such as 2-6.")]
    [InlineData("--date 1999-13-45 --replay day.csv", "--date '1999-13-45' is not a day such as 1999-01-05.")]
    [InlineData("--date 1999-01-05", "--date needs --replay, the file of real calls that the day is taken from.")]
    [InlineData("--replay day.csv", "--replay needs --date YYYY-MM-DD, a day of the file.")]
    [InlineData("--replay day.csv --date 1999-01-05 --rate 5", "--rate does not go with --replay: the file says who calls when and how long they talk.")]
    [InlineData("--replay nowhere.csv --date 1999-01-05", "--replay nowhere.csv: there is no such file.")]
    [InlineData("--callz 5", "simulate does not know '--callz'; simulate --help lists what it knows.")]
    public async Task What_Makes_No_Sense_Is_Refused_In_One_Line_That_Names_It(string arguments, string expected)
    {
        using var run = new Simulate();

        await ShouldRefuseAsync(run, expected, arguments.Split(' '));

        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Place_That_Cannot_Be_Written_Is_Refused_Before_The_Run()
    {
        using var run = new Simulate();
        var file = run.Write("file", "not a folder");
        var below = Path.Combine(file, "below");
        var folder = Path.GetDirectoryName(file)!;

        await ShouldRefuseAsync(run, $"--json {below} cannot be written: ", "--json", below);
        await ShouldRefuseAsync(run, $"--db {below} cannot be written: ", "--db", below);
        await ShouldRefuseAsync(run, $"--json {folder} is a folder; name a file.", "--json", folder);
        await ShouldRefuseAsync(run, $"--db {folder} is a folder; name a file.", "--db", folder);
        await ShouldRefuseAsync(run, $"--json {run.Database} is the file of --db; name another.", "--json", run.Database);

        run.Files.ShouldBe(["file"]);
    }

    [Fact]
    public async Task Figures_Never_Replace_The_File_That_Is_Replayed()
    {
        using var run = new Simulate();
        var day = run.Write("day.csv", ReplayDay.Lines);

        await ShouldRefuseAsync(run, $"--json {day} is the file of --replay; name another.", "--replay", day, "--date", "2003-06-02", "--json", day);

        (await File.ReadAllLinesAsync(day, TestContext.Current.CancellationToken)).ShouldBe(ReplayDay.Lines);
    }

    private static async Task ShouldRefuseAsync(Simulate run, string expected, params string[] arguments)
    {
        var said = await run.RunAsync(arguments);

        said.Code.ShouldBe(1);
        said.Output.Trim().ShouldBeEmpty();
        said.Error.Trim().ShouldStartWith(expected);
        said.Error.Trim().ShouldNotContain('\n');
    }
}
