using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Infrastructure.DataProtection;

/// <summary>The door of the key ring.</summary>
internal static class DataProtectionFeature
{
    private const string ApplicationName = "ContactCenter";

    public static IServiceCollection AddContactCenterDataProtection(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.AddSingleton<DatabaseKeyRing>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<DatabaseKeyRing>()));
        services.AddHostedService<KeyRingOpener>();
        return services;
    }
}
