using System.Security.Claims;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>Where an organization's administrators look after its people. No answer may stay in a cache: some show a password.</summary>
internal static class AdministrationEndpoints
{
    public static void MapAdministration(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup("/{organization}/users").RequireMembership(MembershipRole.Administrator);
        group.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
            return next(context);
        });
        group.MapGet("", (string organization, MemberPages pages, CancellationToken cancellationToken) =>
            pages.ListAsync(new OrganizationId(organization), null, null, cancellationToken)).WithName("Users_Members");
        group.MapPost("", AddAsync);
        group.MapGet("{user:guid}", ShowAsync).WithName("Users_Member");
        group.MapPost("{user:guid}/membership", ChangeAsync);
        group.MapPost("{user:guid}/lock", LockAsync);
        group.MapPost("{user:guid}/unlock", UnlockAsync);
        group.MapPost("{user:guid}/password", ResetPasswordAsync);
        group.MapPost("{user:guid}/two-factor", ResetTwoFactorAsync);
    }

    private static Task<IResult> ShowAsync(string organization, Guid user, string? done, MemberPages pages, CancellationToken cancellationToken) => pages.ShowAsync(
        new OrganizationId(organization),
        user,
        null,
        Enum.TryParse<MemberChangeKind>(done, out var kind) && Enum.IsDefined(kind) ? kind : null,
        null,
        cancellationToken);

    private static async Task<IResult> AddAsync(
        string organization, IFormCollection fields, ClaimsPrincipal me, AddUser add, MemberPages pages, CancellationToken cancellationToken)
    {
        var (place, typed) = (new OrganizationId(organization), MemberForm.Read(fields));
        if (!typed.ToMemberships(place).TryGet(out var memberships, out var problem))
        {
            return await pages.ListAsync(place, typed, problem, cancellationToken);
        }

        var wanted = new NewUser
        {
            UserName = typed.UserName,
            DisplayName = typed.DisplayName,
            Password = MadePassword.For(typed.UserName),
            Memberships = memberships,
            AddedBy = AuditAuthor.AtPage(me.UserId()),
        };
        var added = await add.ExecuteAsync(wanted, cancellationToken);
        return added.TryGet(out var user, out var refusal)
            ? ShowPassword(place, user, wanted.UserName, wanted.Password)
            : await pages.ListAsync(place, typed, refusal, cancellationToken);
    }

    private static async Task<IResult> ChangeAsync(
        string organization, Guid user, IFormCollection fields, ClaimsPrincipal me, ChangeMemberships change, MemberPages pages, CancellationToken cancellationToken)
    {
        var (place, typed) = (new OrganizationId(organization), MemberForm.Read(fields));
        var problem = await change.ExecuteAsync(place, user, typed, me.UserId(), cancellationToken);
        return await pages.AfterAsync(place, user, MemberChangeKind.Changed, problem, typed, cancellationToken);
    }

    private static async Task<IResult> LockAsync(
        string organization, Guid user, ClaimsPrincipal me, LockUser accounts, MemberPages pages, CancellationToken cancellationToken)
    {
        var place = new OrganizationId(organization);
        var problem = await accounts.LockAsync(place, user, me.UserId(), cancellationToken);
        return await pages.AfterAsync(place, user, MemberChangeKind.Locked, problem, null, cancellationToken);
    }

    private static async Task<IResult> UnlockAsync(
        string organization, Guid user, ClaimsPrincipal me, LockUser accounts, MemberPages pages, CancellationToken cancellationToken)
    {
        var place = new OrganizationId(organization);
        var problem = await accounts.UnlockAsync(place, user, me.UserId(), cancellationToken);
        return await pages.AfterAsync(place, user, MemberChangeKind.Unlocked, problem, null, cancellationToken);
    }

    private static async Task<IResult> ResetPasswordAsync(
        string organization, Guid user, ClaimsPrincipal me, ReadMembers read, ResetCredentials reset, MemberPages pages, CancellationToken cancellationToken)
    {
        var place = new OrganizationId(organization);
        if (await read.FindAsync(place, user, cancellationToken) is not { } member)
        {
            return await pages.ShowAsync(place, user, null, null, UserErrors.NotThere, cancellationToken);
        }

        var made = await reset.ResetPasswordAsync(place, user, member.UserName, me.UserId(), cancellationToken);
        return made.TryGet(out var password, out var problem)
            ? ShowPassword(place, user, member.UserName, password)
            : await pages.ShowAsync(place, user, null, null, problem, cancellationToken);
    }

    private static async Task<IResult> ResetTwoFactorAsync(
        string organization, Guid user, ClaimsPrincipal me, ResetCredentials reset, MemberPages pages, CancellationToken cancellationToken)
    {
        var place = new OrganizationId(organization);
        var problem = await reset.ResetTwoFactorAsync(place, user, me.UserId(), cancellationToken);
        return await pages.AfterAsync(place, user, MemberChangeKind.TwoFactorReset, problem, null, cancellationToken);
    }

    // the one answer that does not lead on: an address that shows a password would show it again
    private static IResult ShowPassword(OrganizationId organization, Guid user, string userName, string password) =>
        Page.Of<MadePasswordPage>(new { UserName = userName, Password = password, Href = MemberPages.PathOf(organization, user) });
}
