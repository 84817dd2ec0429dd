namespace ContactCenter.Server.Features.Users;

/// <summary>One of the demonstration's users, as they should be.</summary>
internal sealed record DemoUser(string UserName, string DisplayName, IReadOnlyList<Membership> Memberships);
