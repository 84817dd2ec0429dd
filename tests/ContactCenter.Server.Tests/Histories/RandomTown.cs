using System.Globalization;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Histories;

/// <summary>Citizens and agents who do whatever comes into their heads, one after the other.</summary>
internal sealed class RandomTown
{
    private const int MostCallers = 12;
    private static readonly string[] Team = ["anna", "biel", "clara", "dolors"];
    private static readonly string[] Lines = [CallCentreHost.DemoLine, CallCentreHost.DemoLine, CallCentreHost.MainLine, CallCentreHost.VicLine];
    private static readonly string[] Reasons = ["Break", "Meal", "Training", "OtherWork"];

    private readonly CallCentreHost _host;
    private readonly Random _random;
    private readonly List<AgentDriver> _agents = [];
    private List<CitizenDriver> _citizens = [];

    private RandomTown(CallCentreHost host, Random random) => (_host, _random) = (host, random);

    public static async Task<RandomTown> SettleAsync(CallCentreHost host, Random random)
    {
        var town = new RandomTown(host, random);
        foreach (var name in Team)
        {
            town._agents.Add(await host.ReadyAsync(name));
        }

        return town;
    }

    /// <summary>Somebody does something, and some time passes.</summary>
    public async Task ActAsync()
    {
        await (_random.Next(16) switch
        {
            < 3 => DialAsync(),
            < 7 => WithCitizenAsync(PressAsync),
            7 => WithCitizenAsync(citizen => citizen.HangUpAsync()),
            < 11 => WithAgentAsync(TakeAsync),
            < 14 => WithAgentAsync(FinishAsync),
            _ => WithAgentAsync(DeclareAsync),
        });
        await _host.PassAsync(_random.NextDouble() * 3);
    }

    /// <summary>Everybody hangs up, and all deadlines pass.</summary>
    public async Task EndAsync()
    {
        foreach (var citizen in _citizens.Where(citizen => !citizen.IsOver))
        {
            await TryAsync(citizen.HangUpAsync);
        }

        await _host.PassAsync(TimeSpan.FromMinutes(5));
    }

    private async Task DialAsync()
    {
        _citizens = [.. _citizens.Where(citizen => !citizen.IsOver)];
        if (_citizens.Count < MostCallers)
        {
            // few numbers, so that some call again
            var number = string.Create(CultureInfo.InvariantCulture, $"+34600000{_random.Next(200, 260)}");
            _citizens.Add(await _host.DialAsync(number, Lines[_random.Next(Lines.Length)], withheld: _random.Next(10) == 0));
        }
    }

    private Task PressAsync(CitizenDriver citizen) => citizen.SendKeysAsync(_random.Next(10) switch { 0 => "7", 1 => "#", var key => (key % 4).ToString(CultureInfo.InvariantCulture) });

    private async Task TakeAsync(AgentDriver agent)
    {
        if (agent.Rings)
        {
            await (_random.Next(10) == 0 ? agent.DeclineAsync() : agent.AnswerAsync());
        }
    }

    private async Task FinishAsync(AgentDriver agent)
    {
        if (agent.State.StartsWith("OnCall", StringComparison.Ordinal))
        {
            if (_random.Next(3) == 0)
            {
                await LeadOnAsync(agent);
                return;
            }

            if (_random.Next(4) > 0)
            {
                using var announced = await agent.AnnounceEndAsync();
            }

            await agent.DropAsync();
        }
        else if (agent.State.StartsWith("WrapUp", StringComparison.Ordinal))
        {
            using var completed = await agent.CompleteWrapUpAsync();
        }
    }

    private async Task LeadOnAsync(AgentDriver agent)
    {
        var colleague = new { agent = await _agents[_random.Next(_agents.Count)].IdAsync() };
        using var answer = await (_random.Next(7) switch
        {
            0 => agent.HoldAsync(),
            1 => agent.TakeBackAsync(),
            2 => agent.TransferAsync(new { queue = _random.Next(2) == 0 ? "taxes" : "general" }),
            3 => agent.TransferAsync(colleague),
            4 => agent.ConsultAsync(colleague),
            5 => agent.HandOverAsync(),
            _ => agent.StopConsultAsync(),
        });
    }

    private async Task DeclareAsync(AgentDriver agent)
    {
        using var declared = await (_random.Next(6) switch
        {
            0 => agent.DeclareAsync("NotReady", Reasons[_random.Next(Reasons.Length)]),
            1 => agent.DeclareAsync("LoggedOut", confirmed: true),
            _ => agent.DeclareAsync("Ready"),
        });
    }

    private async Task WithCitizenAsync(Func<CitizenDriver, Task> act)
    {
        if (_citizens.Where(citizen => !citizen.IsOver).ToList() is { Count: > 0 } calling)
        {
            await TryAsync(() => act(calling[_random.Next(calling.Count)]));
        }
    }

    private Task WithAgentAsync(Func<AgentDriver, Task> act) => TryAsync(() => act(_agents[_random.Next(_agents.Count)]));

    // what comes too late is refused by the telephone, as in life
    private static async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception late) when (late is HttpRequestException or ShouldAssertException)
        {
            // too late
        }
    }
}
