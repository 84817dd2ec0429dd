using ContactCenter.Data;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>Someone whom an administrator is about to change, in the unit of work that changes them.</summary>
/// <param name="Sql">The unit's session.</param>
/// <param name="User">As stored now.</param>
/// <param name="Memberships">In whichever organizations.</param>
/// <param name="Author">The administrator.</param>
/// <param name="IsWhollyTheirs">Whether the administrator administers every organization in which the person works.</param>
internal sealed record MemberInHand(DbSession Sql, UserAccount User, IReadOnlyList<Membership> Memberships, Guid Author, bool IsWhollyTheirs);
