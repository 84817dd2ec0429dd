using Microsoft.Extensions.DependencyInjection.Extensions;
using TwilioEmulator.Devices;
using TwilioEmulator.Faults;
using TwilioEmulator.Pages;
using TwilioEmulator.Rest;
using TwilioEmulator.Switching;

namespace TwilioEmulator;

/// <summary>The two doors: register the emulator, and give it a place among the routes of a host.</summary>
public static class TwilioEmulatorFeature
{
    /// <summary>Adds one emulated account. Its <see cref="TwilioEmulatorOptions"/> can be resolved, to set the connect URL late.</summary>
    public static IServiceCollection AddTwilioEmulator(this IServiceCollection services, Action<TwilioEmulatorOptions> configure)
    {
        var options = new TwilioEmulatorOptions();
        configure(options);
        services.TryAddSingleton(options);
        services.TryAddSingleton<Exchange>();
        services.TryAddSingleton<DeviceActions>();
        services.TryAddSingleton<DeviceStream>();
        return services;
    }

    /// <summary>Maps REST API, phones, softphones, pages and fault knobs under a prefix such as <c>/emulator</c>.</summary>
    public static RouteGroupBuilder MapTwilioEmulator(this IEndpointRouteBuilder endpoints, string prefix)
    {
        var group = endpoints.MapGroup(prefix);
        group.MapRest();
        group.MapDevices();
        group.MapFaults();
        group.MapPages();
        return group.AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
    }
}
