using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>The answers of the pages about an organization's people.</summary>
internal sealed class MemberPages(ReadMembers read, FlowCatalog flows)
{
    public static string PathOf(OrganizationId organization, Guid user) => $"/{organization}/users/{user}";

    /// <param name="organization">Whose people.</param>
    /// <param name="typed">What stands in the form; null for an empty one.</param>
    /// <param name="problem">Why nobody was added.</param>
    /// <param name="cancellationToken">Until it is read.</param>
    public async Task<IResult> ListAsync(OrganizationId organization, MemberForm? typed, Error? problem, CancellationToken cancellationToken) =>
        flows.Find(organization) is { } set
            ? Page.Of<MembersPage>(
                new { State = new MembersView(set.Organization, await read.ListAsync(organization, cancellationToken), typed ?? new MemberForm(), KeyOf(problem)) },
                StatusOf(problem))
            : NotThere();

    /// <param name="organization">In which organization.</param>
    /// <param name="user">Whose page.</param>
    /// <param name="typed">What stands in the form; null for what is stored.</param>
    /// <param name="done">What has just been done.</param>
    /// <param name="problem">Why it was not.</param>
    /// <param name="cancellationToken">Until it is read.</param>
    public async Task<IResult> ShowAsync(
        OrganizationId organization, Guid user, MemberForm? typed, MemberChangeKind? done, Error? problem, CancellationToken cancellationToken) =>
        problem?.Kind != ErrorKind.NotFound && flows.Find(organization) is { } set && await read.FindAsync(organization, user, cancellationToken) is { } member
            ? Page.Of<MemberPage>(new { State = new MemberView(set.Organization, member, typed ?? MemberForm.Of(member), done, KeyOf(problem)) }, StatusOf(problem))
            : NotThere();

    /// <summary>Goes on to the page that confirms the change, or says why there was none.</summary>
    public async Task<IResult> AfterAsync(
        OrganizationId organization, Guid user, MemberChangeKind kind, Error? problem, MemberForm? typed, CancellationToken cancellationToken) =>
        problem is null
            ? TypedResults.LocalRedirect($"{PathOf(organization, user)}?done={kind}")
            : await ShowAsync(organization, user, typed, null, problem, cancellationToken);

    private static IResult NotThere() =>
        Page.Of<MessagePage>(new { TitleKey = "layout.not_found", TextKey = "layout.not_found_text" }, StatusCodes.Status404NotFound);

    private static string? KeyOf(Error? problem) => problem is null ? null : $"users.refusal.{problem.Code["user.".Length..]}";

    private static int StatusOf(Error? problem) => problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
}
