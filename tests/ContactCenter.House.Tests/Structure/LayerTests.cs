namespace ContactCenter.House.Tests.Structure;

public sealed class LayerTests
{
    private const string Core = "src/ContactCenter.Core";
    private const string Features = "src/ContactCenter.Server/Features";

    // accounts are locked and codes expire on the machine's clock; the simulation makes the business clock
    private static readonly string[] OnTheSystemClock = ["Users", "Simulation"];

    [Fact]
    public void Core_Reads_No_Clock() =>
        Code.FilesWith(Core, @"\bTimeProvider\b|\bStopwatch\b|\bITimer\b").ShouldBeEmpty();

    [Fact]
    public void Core_Waits_For_Nothing() => Code.FilesWith(Core, @"\basync\b|\bawait\b").ShouldBeEmpty();

    [Fact]
    public void Only_The_Port_Promises_Something_For_Later() =>
        Code.FilesWith(Core, @"\bTask<").ShouldBe([$"{Core}/Calls/ITelephony.cs"]);

    [Fact]
    public void Core_Does_Not_Speak_The_Providers_Language() =>
        Code.FilesWith(Core, @"(?i)twilio|twiml|CallSid").ShouldBeEmpty();

    [Fact]
    public void Calls_And_Their_Deadlines_Run_On_The_Business_Clock() =>
        Repository.Folders(Features).Except(OnTheSystemClock, StringComparer.Ordinal)
            .SelectMany(feature => Code.FilesWith($"{Features}/{feature}", @"\bTimeProvider\b"))
            .ShouldBeEmpty();

    [Fact]
    public void Only_The_Dispatcher_Commands_The_Provider() =>
        Code.FilesWith("src/ContactCenter.Server", @"\btelephony\.(?:RingAgent|MoveLeg|EndLeg)Async\b")
            .ShouldBe([$"{Features}/ProviderCommands/CommandDispatcher.cs"]);

    [Fact]
    public void Nothing_That_Answers_A_Webhook_Can_Reach_The_Provider() =>
        Code.FilesWith("src/ContactCenter.Server", @"\bITelephony\b").ShouldBe(
        [
            $"{Features}/Calls/ReconcileCalls.cs",
            $"{Features}/ProviderCommands/CommandDispatcher.cs",
            $"{Features}/Queues/AdoptWaitingCalls.cs",
        ]);

    [Fact]
    public void Only_The_Jobs_Folder_Knows_The_Scheduler() =>
        Code.FilesWith("src", @"\busing Quartz\b|\bQuartz\.")
            .ShouldAllBe(path => path.StartsWith("src/ContactCenter.Server/Infrastructure/Jobs/", StringComparison.Ordinal));

    [Fact]
    public void Only_The_Data_Project_Knows_Dapper() =>
        Code.FilesWith("src", @"\busing Dapper\b").ShouldAllBe(path => path.StartsWith("src/ContactCenter.Data/", StringComparison.Ordinal));
}
