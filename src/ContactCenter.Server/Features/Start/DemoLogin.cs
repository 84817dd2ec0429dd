using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Start;

/// <summary>A user of the demonstration, as the start page introduces them.</summary>
/// <param name="UserName">What to sign in as.</param>
/// <param name="Role">End of a text's key, as in <c>agent</c>.</param>
/// <param name="Organizations">Where.</param>
public sealed record DemoLogin(string UserName, string Role, IReadOnlyList<Organization> Organizations);
