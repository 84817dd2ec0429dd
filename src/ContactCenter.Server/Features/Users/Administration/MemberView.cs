using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>One person's page.</summary>
/// <param name="Organization">In which organization.</param>
/// <param name="Member">Who.</param>
/// <param name="Typed">What stands in the form about roles and skills.</param>
/// <param name="Done">What has just been done.</param>
/// <param name="ProblemKey">The text that says why it was not.</param>
public sealed record MemberView(Organization Organization, Member Member, MemberForm Typed, MemberChangeKind? Done, string? ProblemKey);
