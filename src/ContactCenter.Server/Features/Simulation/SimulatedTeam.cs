using System.Globalization;
using System.Text.RegularExpressions;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The agents of a simulation: hired into its database, then signed in through the front door before the clock starts.</summary>
internal static partial class SimulatedTeam
{
    private const string Password = "simulated agents only";
    private const int Proficiency = 10;

    /// <summary>Writes the agents; everyone can do everything.</summary>
    public static async Task<IReadOnlyList<UserAccount>> HireAsync(IServiceProvider services, OrganizationId organization, int agents, CancellationToken cancellationToken)
    {
        var creation = services.GetRequiredService<UserCreation>();
        var skills = services.GetRequiredService<FlowCatalog>().Get(organization).Organization.AskedSkills().ToDictionary(skill => skill, _ => Proficiency);
        var membership = new Membership(organization, MembershipRole.Agent, skills);
        var team = Enumerable.Range(1, agents).Select(i => string.Create(CultureInfo.InvariantCulture, $"simulated{i}"))
            .Select(name => creation.Make(name, name.ToUpperInvariant(), name))
            .ToList();
        var hash = services.GetRequiredService<IPasswordHasher<UserAccount>>().HashPassword(team[0], Password);
        await services.GetRequiredService<Database>().WriteAsync(
            async (sql, _) =>
            {
                foreach (var user in team)
                {
                    user.PasswordHash = hash;
                    await creation.InsertAsync(sql, user, [membership], AuditAuthor.Start);
                }
            },
            cancellationToken);
        return team;
    }

    public static async Task BeginAsync(
        IReadOnlyList<UserAccount> team, SimulationOptions options, SteppingClock clock, Uri address, HttpClient emulator, SimulatedPeople people)
    {
        foreach (var (i, user) in team.Index())
        {
            var desktop = await SignInAsync(address, user.UserName, Password);
            var chance = Chance.Of(options.Seed, -1 - i);   // no caller has a number below 0
            var agent = new SimulatedAgent(new AgentId(user.UserId), options, chance, clock, desktop, emulator, people)
            {
                NewsUrl = SimulationEndpoints.AgentNews(address, i),
            };
            people.Agents.Add(agent);
            await agent.BeginAsync();
        }
    }

    /// <summary>A browser of somebody who has signed in through the front door.</summary>
    public static async Task<HttpClient> SignInAsync(Uri address, string userName, string password)
    {
        var client = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        var page = await client.GetStringAsync(UserPaths.SignIn);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = FormToken().Match(page).Groups["token"].Value,
            ["userName"] = userName,
            ["password"] = password,
            [UserPaths.ReturnUrl] = "/api/agents/me",
        });
        using var response = await client.PostAsync(UserPaths.SignIn, form);
        response.EnsureSuccessStatusCode();
        return client;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormToken();
}
