namespace ContactCenter.Server.Tests.Simulation;

/// <summary>A made-up day: two services, and one agent who is busy most of the time.</summary>
internal static class ReplayDay
{
    public const string Header = "arrived_at,service,priority,menu_seconds,queue_seconds,outcome,talk_seconds,agent";

    // in order of arrival once the other day is left out
    public static readonly string[] Lines =
    [
        Header,
        "2003-06-02T00:00:00,AB,0,4,0,AGENT,30,A01",
        "2003-06-02T09:00:00,AB,0,5,0,AGENT,120,A01",
        "2003-06-02T09:00:30,CD,2,4,10,AGENT,60,A02",
        "2003-06-03T09:00:40,EF,0,4,10,AGENT,60,A02",
        "2003-06-02T09:10:00,AB,0,7,0,HANG,0,",
        "2003-06-02T09:01:00,AB,0,3,25,HANG,0,",
        "2003-06-02T23:40:00,CD,0,-3,0,AGENT,45,A02",
    ];

    public static async Task<Simulate> RunAsync(string arguments)
    {
        var run = new Simulate();
        run.Write("day.csv", Lines);
        await run.SucceedAsync($"--replay {run.FileOf("day.csv")} --date 2003-06-02 --agents 1 {arguments}");
        return run;
    }
}
