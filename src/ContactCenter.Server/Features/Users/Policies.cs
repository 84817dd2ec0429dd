namespace ContactCenter.Server.Features.Users;

/// <summary>Names of what a signed-in user may do.</summary>
internal static class Policies
{
    /// <summary>Takes calls in at least one organization.</summary>
    public const string Agent = "agent";

    /// <summary>May look at an organization's work; which one is checked where it is named.</summary>
    public const string Member = "member";
}
