using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Twilio;
using TwilioEmulator;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>Which telephone provider: a real account, our emulator in this process, or one in a process of its own.</summary>
internal static class Provider
{
    public const string EmulatorPath = "/emulator";

    // the emulator's softphones take any token; they ask for one as real ones do
    private const string DemoKeySecret = "demo";
    private static readonly string DemoKeySid = "SK" + new string('0', 32);

    public static void AddProvider(this IServiceCollection services, IConfiguration configuration, ServerSettings settings, ClockChoice clocks)
    {
        services.AddProviderOnly(configuration, settings);
        if (!settings.EmulatorInside)
        {
            return;
        }

        services.AddTwilioEmulator(options =>
        {
            options.AppPublicUrl = Base(settings.ListenOn);
            options.Clock = clocks.Business;
            options.BeginWork = clocks.InFlight.Begin;
            options.Seed = clocks.Seed;
            options.CallsPerSecond = settings.CallsPerSecond;
        });
    }

    /// <summary>What speaks to the provider, without the emulator: for a verb that is no server.</summary>
    public static IServiceCollection AddProviderOnly(this IServiceCollection services, IConfiguration configuration, ServerSettings settings)
    {
        if (!settings.Demo)
        {
            return services.AddTwilioEdge(configuration.GetSection(TwilioOptions.Section));
        }

        var demoAccount = new TwilioEmulatorOptions();
        return services.AddTwilioEdge(options =>
        {
            options.AccountSid = demoAccount.AccountSid;
            options.AuthToken = demoAccount.AuthToken;
            options.ApiKeySid = DemoKeySid;
            options.ApiKeySecret = DemoKeySecret;
            options.PublicUrl = Base(settings.ListenOn);
            options.ApiBaseUrl = Base(settings.EmulatorOutside ?? settings.ListenOn) + EmulatorPath;
        });
    }

    public static void MapProvider(this WebApplication app, ServerSettings settings)
    {
        if (!settings.EmulatorInside)
        {
            return;
        }

        var options = app.Services.GetRequiredService<TwilioEmulatorOptions>();
        foreach (var number in app.Services.GetRequiredService<FlowCatalog>().All.SelectMany(set => set.Organization.Numbers.Keys))
        {
            options.Numbers.Add(number.Value);
        }

        app.MapTwilioEmulator(EmulatorPath);
    }

    private static string Base(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
