using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Live;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Tests.Wallboard;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Tests.Live;

public sealed class LiveTailTests : IAsyncLifetime
{
    private readonly FakeSource _source = new();
    private readonly LiveHub _hub = new();
    private Office _office = null!;
    private LiveTail _tail = null!;
    private LiveClient _prat = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.CreateAsync(DataProvider.Sqlite);
        var states = new LiveStates([_source], _office.Business, Options.Create(new JsonOptions()));
        _tail = new LiveTail(new EventWindow(_office.Database, _office.Business), states, _hub, TimeProvider.System);
        _prat = Follow(Office.Prat);
        await _tail.RunAsync(Token);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task An_Event_Sends_The_Whole_State_Once()
    {
        await RecordAsync(Office.Prat);
        await RecordAsync(Office.Prat);

        await _tail.RunAsync(Token);
        await _tail.RunAsync(Token);
        _office.Clock.Advance(TimeSpan.FromSeconds(2));
        await _tail.RunAsync(Token);

        Received(_prat).ShouldBe(["1"]);
    }

    [Fact]
    public async Task Another_Organizations_Event_Is_Not_Even_Read()
    {
        await RecordAsync(Office.Vic);

        await _tail.RunAsync(Token);

        Received(_prat).ShouldBeEmpty();
        _source.Readings.ShouldBe(0);
    }

    [Fact]
    public async Task A_Number_That_Becomes_Visible_Late_Is_Found_Within_A_Second()
    {
        await RecordAsync(Office.Prat);
        await RenumberAsync(from: 1, to: 7);
        await _tail.RunAsync(Token);
        Received(_prat).Count.ShouldBe(1);
        await RecordAsync(Office.Prat);
        await RenumberAsync(from: 8, to: 5);

        _office.Clock.Advance(TimeSpan.FromSeconds(1));
        await _tail.RunAsync(Token);

        Received(_prat).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_An_Agent_Does_Shows_Wherever_They_Work()
    {
        var agent = await _office.AgentAsync("dolors", AgentAvailability.Ready, AgentState.Idle, organizations: [Office.Prat, Office.Vic]);

        await RecordAsync(Office.Vic, agent);
        await _tail.RunAsync(Token);

        Received(_prat).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_Reading_That_Failed_Is_Made_Up_For()
    {
        await RecordAsync(Office.Prat);
        _source.Fails = true;
        await Should.ThrowAsync<InvalidOperationException>(() => _tail.RunAsync(Token));
        _source.Fails = false;

        await _tail.RunAsync(Token);

        Received(_prat).ShouldBe(["1"]);
    }

    [Fact]
    public async Task Later_Readings_Have_Greater_Versions_On_A_Clock_That_Stands_Still()
    {
        await RecordAsync(Office.Prat);
        await _tail.RunAsync(Token);
        _prat.Frames.TryRead(out var first).ShouldBeTrue();
        await RecordAsync(Office.Prat);
        await _tail.RunAsync(Token);
        _prat.Frames.TryRead(out var second).ShouldBeTrue();

        second!.Version.ShouldBeGreaterThan(first!.Version);
    }

    [Fact]
    public async Task A_Screen_That_Does_Not_Read_Is_Let_Go_And_Holds_Nobody_Up()
    {
        var lively = Follow(Office.Prat);
        for (var i = 0; i < 40; i++)
        {
            _hub.Publish(new LiveState(new LiveTopic("fake", "prat"), i, null, "0"));
            lively.Frames.TryRead(out _).ShouldBeTrue();
        }

        Received(_prat).Count.ShouldBeLessThan(40);
        (await _prat.Frames.WaitToReadAsync(Token)).ShouldBeFalse();
    }

    private LiveClient Follow(OrganizationId organization) =>
        _hub.Join(new Dictionary<LiveTopic, string> { [new LiveTopic("fake", organization.Value)] = "fake" });

    private Task RecordAsync(OrganizationId organization, AgentId? agent = null) =>
        _office.RecordAsync(CallEventKind.CallReceived, new LiveCallRef(organization, AgentId: agent));

    // as on a server where numbers are given before the commit and become visible after it
    private async Task RenumberAsync(int from, int to)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(_office.ConnectionString + ";Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE CallEvent SET Seq = @To WHERE Seq = @From";
        command.Parameters.AddWithValue("@From", from);
        command.Parameters.AddWithValue("@To", to);
        (await command.ExecuteNonQueryAsync(Token)).ShouldBe(1);
    }

    private static List<string> Received(LiveClient client)
    {
        var frames = new List<string>();
        while (client.Frames.TryRead(out var state))
        {
            frames.Add(state.Json);
        }

        return frames;
    }
}
