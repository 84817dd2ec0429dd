using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>The line of the demonstration that is open at all hours, and the telephone to try it from.</summary>
internal static class DemoLine
{
    public const string Number = "+34930000002";

    /// <summary>The citizen's phone with the number already dialled in.</summary>
    public const string PhonePath = Provider.EmulatorPath + "/phone?to=%2B34930000002";

    public static readonly OrganizationId Organization = new("prat");
}
