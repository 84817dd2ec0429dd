using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>Who works in an organization, and the form for one more.</summary>
/// <param name="Organization">Which.</param>
/// <param name="Members">By name.</param>
/// <param name="Typed">What stands in the form.</param>
/// <param name="ProblemKey">The text that says why nobody was added.</param>
public sealed record MembersView(Organization Organization, IReadOnlyList<Member> Members, MemberForm Typed, string? ProblemKey);
