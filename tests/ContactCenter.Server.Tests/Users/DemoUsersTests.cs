using System.Net;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Users;

public sealed class DemoUsersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_Team_Has_Two_Agents_Here_One_There_And_One_In_Both()
    {
        var prat = new OrganizationId("prat");
        var vic = new OrganizationId("vic");
        IReadOnlyList<Skill> skills = [new("general"), new("taxes")];

        var team = DemoTeam.For([(prat, skills), (vic, skills)]);

        AgentsOf(team, prat).ShouldBe(["anna", "biel", "dolors"]);
        AgentsOf(team, vic).ShouldBe(["clara", "dolors"]);
        team.Single(person => person.UserName is "anna").Memberships[0].Skills.ShouldBe(new Dictionary<Skill, int> { [skills[0]] = 8, [skills[1]] = 5 });
    }

    [Fact]
    public async Task They_Are_Made_Once_And_Take_Calls()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, demo: true);
        var demo = host.Services.GetRequiredService<DemoUsers>();

        await demo.EnsureAsync(Token);
        await demo.EnsureAsync(Token);

        using var browser = host.Browse();
        (await browser.SignInAsync("dolors", DemoUsers.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync("/prat/figures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/vic/figures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var users = host.Services.GetRequiredService<UserStore>();
        var agents = host.Services.GetRequiredService<AgentStore>();
        var agent = await database.Database.ReadAsync(
            async (sql, _) => await agents.FindAsync(sql, new AgentId((await users.FindByNameAsync(sql, "DOLORS"))!.UserId)), Token);
        agent.ShouldNotBeNull().Availability.ShouldBe(AgentAvailability.LoggedOut);
    }

    [Fact]
    public async Task Without_The_Emulator_They_Are_As_Unknown_As_Anyone()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, demo: false);
        await host.Services.GetRequiredService<DemoUsers>().EnsureAsync(Token);
        using var browser = host.Browse();

        (await browser.SignInAsync("anna", DemoUsers.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_Real_User_Of_The_Same_Name_Is_Left_Alone()
    {
        await using var database = await UsersHost.CreateDatabaseAsync();
        await using var host = await UsersHost.StartAsync(database, demo: true);
        await host.AddAsync("Anna");
        await host.Services.GetRequiredService<DemoUsers>().EnsureAsync(Token);
        using var browser = host.Browse();

        (await browser.SignInAsync("anna", DemoUsers.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.SignInAsync("anna")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static IEnumerable<string> AgentsOf(IReadOnlyList<DemoUser> team, OrganizationId organization) => team
        .Where(person => person.Memberships.Any(membership => membership.OrganizationId == organization && membership.Role == MembershipRole.Agent))
        .Select(person => person.UserName);
}
