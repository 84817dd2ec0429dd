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
        if (!settings.Demo)
        {
            services.AddTwilioEdge(configuration.GetSection(TwilioOptions.Section));
            return;
        }

        var here = Base(settings.ListenOn);
        var demoAccount = new TwilioEmulatorOptions();
        services.AddTwilioEdge(options =>
        {
            options.AccountSid = demoAccount.AccountSid;
            options.AuthToken = demoAccount.AuthToken;
            options.ApiKeySid = DemoKeySid;
            options.ApiKeySecret = DemoKeySecret;
            options.PublicUrl = here;
            options.ApiBaseUrl = Base(settings.EmulatorOutside ?? settings.ListenOn) + EmulatorPath;
        });
        if (!settings.EmulatorInside)
        {
            return;
        }

        services.AddTwilioEmulator(options =>
        {
            options.AppPublicUrl = here;
            options.Clock = clocks.Business;
            options.BeginWork = clocks.InFlight.Begin;
            options.Seed = clocks.Seed;
            options.CallsPerSecond = settings.CallsPerSecond;
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
