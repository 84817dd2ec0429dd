using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Alerts;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Calls.Pages;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.Desktop;
using ContactCenter.Server.Features.Dispositions;
using ContactCenter.Server.Features.Invariants;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Pages;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Features.Ratings;
using ContactCenter.Server.Features.RemoteHelp;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Features.Routing.Pages;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Features.Softphones;
using ContactCenter.Server.Features.Start;
using ContactCenter.Server.Features.Supervision;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Features.Voicemails;
using ContactCenter.Server.Features.Wallboard;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Health;
using ContactCenter.Server.Infrastructure.Jobs;
using ContactCenter.Server.Infrastructure.Live;
using ContactCenter.Server.Infrastructure.Pages;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using Microsoft.Extensions.WebEncoders;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>Puts the host together: this list is the map of the product.</summary>
internal static class ServerApp
{
    /// <param name="builder">With configuration and logging; services and addresses are set here.</param>
    /// <param name="settings">How.</param>
    /// <param name="flows">What callers hear.</param>
    /// <param name="clocks">Which clock drives calls; the machine's own unless a simulation says otherwise.</param>
    public static WebApplication Build(WebApplicationBuilder builder, ServerSettings settings, FlowCatalog flows, ClockChoice clocks)
    {
        builder.WebHost.UseUrls(settings.ListenOn.ToString());
        builder.WebHost.UseStaticWebAssets();
        builder.AddLogDefaults();
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(new RunMode(settings.Simulated));
        services.AddClocks(clocks);
        services.AddContactCenterData(data =>
        {
            data.Provider = settings.Provider;
            data.ConnectionString = settings.ConnectionString;
            data.Synchronous = settings.Synchronous;
        });
        services.AddSingleton<Wakeups>();
        services.AddSingleton<EventStore>();
        services.AddSingleton<UnitRunner>();
        services.AddSingleton<OneByOne>();
        services.AddWebhookPipeline(Path.Combine(settings.DataFolder, "signals.jsonl"));
        services.AddProvider(builder.Configuration, settings, clocks);
        services.AddJobs(settings);
        services.AddProductHealth();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));

        services.AddIvr(settings, flows);
        services.AddCalls();
        services.AddQueues();
        services.AddAgentRouting();
        services.AddAgents();
        services.AddSoftphones();
        services.AddProviderCommands(settings.CallsPerSecond, lanes: settings.Simulated ? 1 : 4);
        services.AddRatings();
        services.AddVoicemails();
        services.AddServiceLevels();
        services.AddInvariants();
        services.AddSingleton(new DemoAccess(settings.Demo));
        services.AddUsers();
        services.AddLive();
        services.AddWallboard();
        services.AddConversations();
        services.AddOutboundCalls();
        services.AddRemoteHelp();
        services.AddDesktop();
        services.AddDispositions();
        services.AddSupervision();
        services.AddAlerts(settings);
        services.AddHostedService<BackgroundWorkHost>();

        var app = builder.Build();
        app.UsePageHeaders(settings);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapProductHealth();
        app.MapVoiceWebhooks();
        app.MapProvider(settings);
        app.MapAgents();
        app.MapSoftphones();
        app.MapUsers();
        app.MapScriptAssets();
        app.MapLive();
        app.MapStart();
        app.MapConversations();
        app.MapOutboundCalls();
        app.MapRemoteHelp();
        app.MapDesktop();
        app.MapDispositions();
        app.MapWallboard();
        app.MapRouting();
        app.MapCallPages();
        app.MapSupervision();
        app.MapQueueOrders();
        app.MapFlows();
        return app;
    }

    private static void AddClocks(this IServiceCollection services, ClockChoice clocks)
    {
        var clock = new BusinessClock(clocks.Business);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(clock);
        services.AddSingleton(clocks.InFlight);
        services.AddSingleton(new IdSource(clock, clocks.Random));
    }
}
