using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Supervision;

/// <summary>The answers of the page about one agent.</summary>
internal sealed class AgentPages(Database database, FlowCatalog flows, AgentStore agents, UserStore users, BusinessClock clock)
{
    public static string PathOf(OrganizationId organization, AgentId agent) => $"/{organization}/agents/{agent.Value}";

    public async Task<IResult> ShowAsync(OrganizationId organization, AgentId id, bool done, Error? problem, CancellationToken cancellationToken)
    {
        var agent = await database.ReadAsync(
            async (sql, _) => (await users.ReadMembershipsAsync(sql, id.Value)).Any(membership => membership.OrganizationId == organization && membership.Role == MembershipRole.Agent)
                ? await agents.FindAsync(sql, id)
                : null,
            cancellationToken);
        return problem?.Kind != ErrorKind.NotFound && agent is not null && flows.Find(organization) is { } set
            ? Page.Of<AgentPage>(
                new { State = new AgentPageView(set.Organization, clock.Now, agent, done, problem is null ? null : $"supervision.refusal.{problem.Code}") },
                problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest)
            : Page.Of<MessagePage>(new { TitleKey = "layout.not_found", TextKey = "layout.not_found_text" }, StatusCodes.Status404NotFound);
    }

    /// <summary>Goes on to the page that confirms the change, or says why there was none.</summary>
    public async Task<IResult> AfterAsync(OrganizationId organization, AgentId agent, Error? problem, CancellationToken cancellationToken) => problem is null
        ? TypedResults.LocalRedirect($"{PathOf(organization, agent)}?done=true")
        : await ShowAsync(organization, agent, done: false, problem, cancellationToken);
}
