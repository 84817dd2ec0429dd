using System.Globalization;

namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>How the log writes what someone may do, as in <c>Agent general=8 taxes=5, Supervisor</c>.</summary>
internal static class AuditDetail
{
    public static string Of(IEnumerable<Membership> memberships) => string.Join(", ", memberships.OrderBy(membership => membership.Role).Select(Of));

    private static string Of(Membership membership) => string.Join(
        ' ',
        membership.Skills.OrderBy(skill => skill.Key.Value, StringComparer.Ordinal)
            .Select(skill => $"{skill.Key}={skill.Value.ToString(CultureInfo.InvariantCulture)}")
            .Prepend(membership.Role.ToString()));
}
