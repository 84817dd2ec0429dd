using System.Security.Claims;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Calls.Pages;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Routing.Pages;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Start;

/// <summary>Where everybody arrives first.</summary>
internal static class StartEndpoints
{
    public static void MapStart(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPageGroup("/").MapGet("", Show).WithName("Start_Page");

    private static IResult Show(ClaimsPrincipal user, FlowCatalog flows, ServerSettings settings)
    {
        var isSignedIn = user.Identity is { IsAuthenticated: true };
        var all = flows.All.Select(set => set.Organization);
        // a newcomer to the demonstration sees what everybody sees; otherwise each sees their own
        List<Organization> seen = [.. all.Where(organization => isSignedIn ? user.Organizations().Contains(organization.Id) : settings.Demo)];
        return Page.Of<StartPage>(new
        {
            IsSignedIn = isSignedIn,
            HasDesktop = isSignedIn ? user.Organizations(MembershipRole.Agent).Count > 0 : settings.Demo,
            Doors = (IReadOnlyList<Door>)
            [
                new Door("wallboard", seen),
                new Door("flows", seen),
                new Door("calls", Of(CallEndpoints.MayRead)),
                new Door("waits", Of(RoutingEndpoints.MayAskWhy)),
                new Door("queues", Of(MembershipRole.Supervisor)),
                new Door("users", Of(MembershipRole.Administrator)),
                new Door("audit", Of(AuditEndpoints.MayRead)),
            ],
            Logins = settings.Demo ? Logins(flows) : [],
            PhonePath = settings.EmulatorInside ? DemoLine.PhonePath : null,
        });

        List<Organization> Of(params MembershipRole[] roles) =>
            [.. all.Where(organization => isSignedIn && user.Organizations(roles).Contains(organization.Id))];
    }

    private static List<DemoLogin> Logins(FlowCatalog flows) =>
    [
        .. DemoTeam.For([.. flows.All.Select(set => (set.Organization.Id, set.Organization.AskedSkills()))])
            .Where(person => person.Memberships.Count > 0)
            .Select(person => new DemoLogin(
                person.UserName,
                person.Memberships[0].Role.ToString(),
                [.. person.Memberships.Select(membership => flows.Get(membership.OrganizationId).Organization)])),
    ];
}
