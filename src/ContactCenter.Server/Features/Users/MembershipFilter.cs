using ContactCenter.Core.Organizations;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Users;

/// <summary>Keeps organizations apart: to someone without a membership an organization does not exist.</summary>
internal static class MembershipFilter
{
    public const string RouteValue = "organization";

    /// <summary>For groups and endpoints with <c>{organization}</c> in the route. No role named: any membership will do.</summary>
    public static TBuilder RequireMembership<TBuilder>(this TBuilder builder, params MembershipRole[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization().AddEndpointFilter(async (context, next) =>
            IsMember(context.HttpContext, roles) ? await next(context) : NotThere(context.HttpContext));

    private static bool IsMember(HttpContext http, MembershipRole[] roles) =>
        http.GetRouteValue(RouteValue) is string organization && http.User.Organizations(roles).Contains(new OrganizationId(organization));

    private static IResult NotThere(HttpContext http) => Page.IsWanted(http.Request)
        ? Page.Of<MessagePage>(new { TitleKey = "layout.not_found", TextKey = "layout.not_found_text" }, StatusCodes.Status404NotFound)
        : TypedResults.NotFound();
}
