using System.Text.Json;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class SimulateTests
{
    // busy enough that some wait, some leave and some rate
    private const string Busy = "--calls 20 --agents 2 --rate 120 --talk 60 --patience 60 --pick-up 2-6 --wrap-up 10";

    [Fact]
    public async Task Same_Seed_Gives_The_Same_Table_And_The_Same_File_To_The_Byte()
    {
        using var one = new Simulate();
        using var again = new Simulate();
        using var other = new Simulate();

        var table = await one.SucceedAsync($"{Busy} --seed 7");

        // speed is only an upper limit
        (await again.SucceedAsync($"{Busy} --seed 7 --speed 100000")).ShouldBe(table);
        (await again.JsonBytesAsync()).ShouldBe(await one.JsonBytesAsync());
        (await other.SucceedAsync($"{Busy} --seed 8")).ShouldNotBe(table, StringComparer.Ordinal);
        other.Figures.GetRawText().ShouldNotBe(one.Figures.GetRawText(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task File_Has_Every_Figure_And_They_Are_Those_Of_Its_Calls()
    {
        using var run = new Simulate();

        await run.SucceedAsync($"{Busy} --seed 2");

        var figures = run.Figures;
        Members(figures).ShouldBe(["offered", "answered", "answered_within", "abandoned", "abandoned_within", "short_abandoned", "overflowed", "asa_seconds", "longest_wait_seconds", "ratings", "calls", "invariants"]);
        var calls = run.Calls;
        calls.Count.ShouldBe(20);
        calls.ShouldAllBe(call => call.At("received_at") <= call.At("ended_at") && call.Text("outcome") != null);
        var offered = calls.Where(call => call.Text("queue") is not null).ToList();
        var waits = offered.ToLookup(call => call.Text("exit"), call => call.Seconds("entered_at", "exit_at"), StringComparer.Ordinal);
        var (answered, abandoned) = (waits["answered"].ToList(), waits["abandoned"].ToList());
        answered.ShouldNotBeEmpty();
        abandoned.ShouldNotBeEmpty();
        Count(figures, "offered").ShouldBe(offered.Count);
        Count(figures, "answered").ShouldBe(answered.Count);
        Count(figures, "answered_within").ShouldBe(answered.Count(wait => wait < 20));
        Count(figures, "abandoned").ShouldBe(abandoned.Count);
        Count(figures, "abandoned_within").ShouldBe(abandoned.Count(wait => wait < 20));
        Count(figures, "short_abandoned").ShouldBe(abandoned.Count(wait => wait < 5));
        figures.GetProperty("asa_seconds").GetDouble().ShouldBe(answered.Average(), 0.001);
        figures.GetProperty("longest_wait_seconds").GetDouble().ShouldBe(answered.Concat(abandoned).Max(), 0.001);
        offered.Where(call => call.Is("exit", "answered")).ShouldAllBe(call => call.At("answered_at") <= call.At("talk_ended_at") && call.At("talk_ended_at") <= call.At("ended_at"));
    }

    [Fact]
    public async Task File_And_Table_Tell_Ratings_And_Invariants()
    {
        using var run = new Simulate();

        var table = await run.SucceedAsync($"{Busy} --seed 2");

        var ratings = run.Figures.GetProperty("ratings");
        Members(ratings).ShouldBe(["asked", "given", "mean"]);
        Count(ratings, "asked").ShouldBe(Count(run.Figures, "answered"));
        Count(ratings, "given").ShouldBe(run.Rows.Count("Rating"));
        ratings.GetProperty("mean").GetDouble().ShouldBe(double.Parse(run.Rows.One("SELECT CAST(AVG(Score) AS TEXT) FROM Rating"), System.Globalization.CultureInfo.InvariantCulture), 0.0001);
        var invariants = run.Figures.GetProperty("invariants").EnumerateArray().ToList();
        invariants.ShouldAllBe(invariant => Members(invariant).SequenceEqual(new[] { "name", "held", "detail" }, StringComparer.Ordinal) && invariant.GetProperty("held").GetBoolean());
        foreach (var invariant in invariants)
        {
            table.ShouldContain($"held   {invariant.Text("name")}\n");
        }

        table.ShouldEndWith($"{invariants.Count} of {invariants.Count} invariants held\n");
        foreach (var figure in new[] { "offered", "answered", "abandoned", "short abandons", "overflowed", "answered within 20 s", "answered / offered", "within 20 s / answered", "speed of answer", "ratings asked", "ratings given", "rating mean" })
        {
            table.ShouldContain($"| {figure} ");
        }
    }

    [Fact]
    public async Task Some_Are_Led_On_Some_Call_Again_Some_Overflow_And_All_Is_Accounted_For()
    {
        using var run = new Simulate();

        await run.SucceedAsync("--calls 30 --agents 2 --rate 300 --talk 60 --patience 400 --pick-up 2-6 --wrap-up 10 --transfer 0.4 --redial 0.9 --seed 3");

        run.Rows.Count("Transfer").ShouldBePositive();
        run.Rows.Count("CallEvent WHERE Kind = 'PlaceKept'").ShouldBePositive();
        run.Calls.Count.ShouldBeGreaterThan(30);
        Count(run.Figures, "overflowed").ShouldBePositive();
    }

    [Fact]
    public async Task Every_Option_Is_Said()
    {
        using var run = new Simulate();

        var said = await run.RunAsync([.. "--calls 2 --agents 3 --seed 4 --rate 50 --talk 61 --wrap-up 7 --patience 80 --pick-up 1-3.5 --transfer 0.1 --redial 0.25 --speed 90000".Split(' ')]);

        said.Output.ShouldStartWith("calls 2, agents 3, seed 4, Poisson 50/h, talk exponential 61 s, wrap-up 7 s, patience exponential 80 s, agents answer after 1-3.5 s, leave in menu 3 %, led on 10 %, call again 25 %, rate 50 %, target 20 s, short abandon 5 s\n");
        said.Error.ShouldBe($"database {run.Database}, figures to {run.Json}, at most 90000 simulated seconds per second\n1 of 2 calls\n2 of 2 calls\n");
    }

    [Fact]
    public async Task Every_Row_Says_That_It_Is_Simulated()
    {
        using var run = new Simulate();

        await run.SucceedAsync($"{Busy} --seed 2");

        var marked = run.Rows.List("SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'Simulated' WHERE m.type = 'table' ORDER BY m.name");
        marked.ShouldBe(["Call", "Contact", "Disposition", "IntervalStat", "OutboundCall", "QueueEntry", "Rating", "RemoteHelpConsent", "Transfer", "Voicemail"]);
        foreach (var table in marked.Except(["Disposition", "OutboundCall", "RemoteHelpConsent", "Transfer", "Voicemail"], StringComparer.Ordinal))   // simulated people record, transfer and leave nothing
        {
            run.Rows.Count(table).ShouldBePositive(table);
            run.Rows.Count($"{table} WHERE Simulated <> 1").ShouldBe(0, table);
        }
    }

    private static int Count(JsonElement of, string member) => of.GetProperty(member).GetInt32();

    private static IEnumerable<string> Members(JsonElement of) => of.EnumerateObject().Select(member => member.Name);
}
