using Microsoft.Extensions.Configuration.Memory;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>Quiet by default: a newcomer sees the few lines that matter; the section <c>Logging</c> turns anything up.</summary>
internal static class LogDefaults
{
    public static void AddLogDefaults(this WebApplicationBuilder builder) => builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
    {
        InitialData = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Logging:LogLevel:Default"] = nameof(LogLevel.Warning),

            // a start that fails is explained in one line, or by its stack trace, not by both
            ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = nameof(LogLevel.None),

            // the key ring is in the database, whose operator decides on encryption at rest
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager"] = nameof(LogLevel.Error),
        },
    });
}
