using System.Text.Json;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The agents of a simulation: hired into the database, then signed in and ready before the clock starts.</summary>
internal static class SimulatedTeam
{
    public static async Task<IReadOnlyList<AgentId>> HireAsync(IServiceProvider services, OrganizationId organization, int agents, CancellationToken cancellationToken)
    {
        var ids = services.GetRequiredService<IdSource>();
        var store = services.GetRequiredService<AgentStore>();
        var clock = services.GetRequiredService<BusinessClock>();
        var skills = services.GetRequiredService<FlowCatalog>().Get(organization).Organization.Queues.Values.SelectMany(q => q.Skills).Distinct().ToDictionary(s => s.Value, _ => 10, StringComparer.Ordinal);
        var team = new List<AgentId>();
        for (var i = 0; i < agents; i++)
        {
            var id = new AgentId(ids.New());
            team.Add(id);
            await services.GetRequiredService<Database>().WriteAsync(async (sql, _) =>
            {
                await sql.ExecuteAsync("Temp_User", new { UserId = id, Name = $"sim{team.Count}" });
                await sql.ExecuteAsync("Temp_Member", new { UserId = id, OrganizationId = organization, Skills = JsonSerializer.Serialize(skills) });
                await store.CreateAsync(sql, id, clock.Now);
            }, cancellationToken);
        }

        return team;
    }

    public static async Task BeginAsync(IReadOnlyList<AgentId> team, SimulationOptions options, SteppingClock clock, Uri address, HttpClient emulator, SimulatedPeople people)
    {
        for (var i = 0; i < team.Count; i++)
        {
            var server = new HttpClient { BaseAddress = address };
            server.DefaultRequestHeaders.Add("X-Agent", team[i].Value.ToString());
            server.DefaultRequestHeaders.Add("X-Org", options.Replay is null ? "prat" : "replay");
            var agent = new SimulatedAgent(team[i], options, new Random(options.Seed + i), clock, server, emulator, people) { NewsUrl = SimulationEndpoints.AgentNews(address, i) };
            people.Agents.Add(agent);
            await agent.BeginAsync();
        }
    }
}
