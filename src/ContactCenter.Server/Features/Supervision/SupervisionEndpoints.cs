using System.Security.Claims;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Supervision;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls.Pages;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Supervision;

/// <summary>What supervisors do to agents and calls of their organization; everything is on record.</summary>
internal static class SupervisionEndpoints
{
    public static void MapSupervision(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup("/{organization}").RequireMembership(MembershipRole.Supervisor);
        group.MapGet("agents/{agent:guid}", (string organization, Guid agent, bool? done, AgentPages pages, CancellationToken cancellationToken) =>
            pages.ShowAsync(new OrganizationId(organization), new AgentId(agent), done == true, null, cancellationToken)).WithName("Supervision_Agent");
        group.MapPost("agents/{agent:guid}/availability", ChangeAsync);
        group.MapPost("calls/{call:guid}/end", EndCallAsync);
    }

    private static async Task<IResult> ChangeAsync(
        string organization, Guid agent, IFormCollection fields, ClaimsPrincipal me, ChangeAvailability change, AgentPages pages, CancellationToken cancellationToken)
    {
        var (place, id) = (new OrganizationId(organization), new AgentId(agent));
        var problem = Wanted(fields["to"]) is { } wanted && Enum.TryParse<InterventionReason>(fields["why"], out var why) && Enum.IsDefined(why)
            ? await change.ExecuteAsync(place, id, wanted, why, me.UserId(), cancellationToken)
            : SupervisionErrors.Choice;
        return await pages.AfterAsync(place, id, problem, cancellationToken);
    }

    private static async Task<IResult> EndCallAsync(
        string organization, Guid call, IFormCollection fields, ClaimsPrincipal me, HttpContext http, EndStuckCall end, OpenCall open, CancellationToken cancellationToken)
    {
        var (place, id) = (new OrganizationId(organization), new CallId(call));
        var problem = string.Equals(fields["confirmed"], "on", StringComparison.Ordinal)
            ? await end.ExecuteAsync(place, id, me.UserId(), cancellationToken)
            : SupervisionErrors.Unconfirmed;
        if (problem is null)
        {
            return TypedResults.LocalRedirect($"/{place}/calls/{call}?done=true");
        }

        return await open.ShowAsync(place, id, UiLanguage.Of(http), me.UserId(), me.RightsIn(place), wantsNumber: false, cancellationToken) is { } state
            ? Page.Of<CallPage>(new { State = state, ProblemKey = $"supervision.refusal.{problem.Code}" }, StatusCodes.Status400BadRequest)
            : Page.Of<MessagePage>(new { TitleKey = "layout.not_found", TextKey = "layout.not_found_text" }, StatusCodes.Status404NotFound);
    }

    // an availability, or the reason for not being ready
    private static AvailabilityRequest? Wanted(string? word) => word switch
    {
        nameof(AgentAvailability.Ready) => new AvailabilityRequest(AgentAvailability.Ready, null),
        nameof(AgentAvailability.LoggedOut) => new AvailabilityRequest(AgentAvailability.LoggedOut, null),
        _ when Enum.TryParse<NotReadyReason>(word, out var reason) && Enum.IsDefined(reason) => new AvailabilityRequest(AgentAvailability.NotReady, reason),
        _ => null,
    };
}
