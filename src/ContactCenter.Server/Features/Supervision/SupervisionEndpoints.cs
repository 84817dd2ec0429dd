using System.Security.Claims;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Supervision;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls.Pages;
using ContactCenter.Server.Features.Supervision.Observing;
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
        group.MapPost("calls/{call:guid}/observation", BeginAsync);
        group.MapPost("calls/{call:guid}/observation/stop", StopAsync);
        group.MapPost("calls/{call:guid}/observation/{mode:alpha}", ChangeModeAsync);
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
        return await AfterAsync(place, id, problem, "?done=true", me, http, open, cancellationToken);
    }

    private static async Task<IResult> BeginAsync(
        string organization, Guid call, IFormCollection fields, ClaimsPrincipal me, HttpContext http, ObserveCall observe, OpenCall open, CancellationToken cancellationToken)
    {
        var (place, id) = (new OrganizationId(organization), new CallId(call));
        var problem = Mode(fields["mode"]) is { } mode
            ? await observe.BeginAsync(place, id, me.UserId(), $"{fields["number"]}", mode, cancellationToken)
            : SupervisionErrors.Choice;
        return await AfterAsync(place, id, problem, string.Empty, me, http, open, cancellationToken);
    }

    private static async Task<IResult> ChangeModeAsync(
        string organization, Guid call, string mode, ClaimsPrincipal me, HttpContext http, ObserveCall observe, OpenCall open, CancellationToken cancellationToken)
    {
        var (place, id) = (new OrganizationId(organization), new CallId(call));
        var problem = Mode(mode) is { } wanted ? await observe.ChangeAsync(place, id, me.UserId(), wanted, cancellationToken) : SupervisionErrors.Choice;
        return await AfterAsync(place, id, problem, string.Empty, me, http, open, cancellationToken);
    }

    private static async Task<IResult> StopAsync(
        string organization, Guid call, ClaimsPrincipal me, HttpContext http, ObserveCall observe, OpenCall open, CancellationToken cancellationToken)
    {
        var (place, id) = (new OrganizationId(organization), new CallId(call));
        return await AfterAsync(place, id, await observe.StopAsync(place, id, me.UserId(), cancellationToken), string.Empty, me, http, open, cancellationToken);
    }

    // on to the call's page, or the same page with what was wrong
    private static async Task<IResult> AfterAsync(
        OrganizationId place, CallId id, Error? problem, string query, ClaimsPrincipal me, HttpContext http, OpenCall open, CancellationToken cancellationToken)
    {
        if (problem is null)
        {
            return TypedResults.LocalRedirect($"/{place}/calls/{id.Value}{query}");
        }

        return await open.ShowAsync(place, id, UiLanguage.Of(http), me.UserId(), me.RightsIn(place), wantsNumber: false, cancellationToken) is { } state
            ? Page.Of<CallPage>(new { State = state, ProblemKey = $"supervision.refusal.{problem.Code}" }, StatusCodes.Status400BadRequest)
            : Page.Of<MessagePage>(new { TitleKey = "layout.not_found", TextKey = "layout.not_found_text" }, StatusCodes.Status404NotFound);
    }

    private static ObservationMode? Mode(string? word) => Enum.TryParse<ObservationMode>(word, out var mode) && Enum.IsDefined(mode) ? mode : null;

    // an availability, or the reason for not being ready
    private static AvailabilityRequest? Wanted(string? word) => word switch
    {
        nameof(AgentAvailability.Ready) => new AvailabilityRequest(AgentAvailability.Ready, null),
        nameof(AgentAvailability.LoggedOut) => new AvailabilityRequest(AgentAvailability.LoggedOut, null),
        _ when Enum.TryParse<NotReadyReason>(word, out var reason) && Enum.IsDefined(reason) => new AvailabilityRequest(AgentAvailability.NotReady, reason),
        _ => null,
    };
}
