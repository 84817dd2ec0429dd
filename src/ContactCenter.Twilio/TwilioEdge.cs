using ContactCenter.Core.Calls;
using ContactCenter.Twilio.Rest;
using ContactCenter.Twilio.Setup;
using ContactCenter.Twilio.Signatures;
using ContactCenter.Twilio.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio;

/// <summary>The doors of the provider edge.</summary>
public static class TwilioEdge
{
    private const int LargestAnswer = 8 * 1024 * 1024;
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan DnsLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Registers <see cref="ITelephony"/>, <see cref="SignatureHealth"/> and the options of a configuration section.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="section">The section <see cref="TwilioOptions.Section"/>.</param>
    /// <param name="systemClock">The clock of sockets and time-outs, never the business clock; null for the machine's.</param>
    public static IServiceCollection AddTwilioEdge(this IServiceCollection services, IConfigurationSection section, TimeProvider? systemClock = null)
    {
        services.AddOptions<TwilioOptions>().Bind(section);
        return services.AddEdge(systemClock ?? TimeProvider.System, Random.Shared.NextDouble);
    }

    /// <summary>Registers <see cref="ITelephony"/>, <see cref="SignatureHealth"/> and options that the code sets.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="systemClock">The clock of sockets and time-outs, never the business clock; null for the machine's.</param>
    public static IServiceCollection AddTwilioEdge(this IServiceCollection services, Action<TwilioOptions> configure, TimeProvider? systemClock = null)
    {
        services.AddOptions<TwilioOptions>().Configure(configure);
        return services.AddEdge(systemClock ?? TimeProvider.System, Random.Shared.NextDouble);
    }

    /// <summary>Refuses, for every endpoint of the group, what Twilio did not sign; handlers find a <c>VoiceRequest</c> among the features.</summary>
    public static RouteGroupBuilder RequireTwilioSignature(this RouteGroupBuilder group) => group.AddEndpointFilter<TwilioSignatureFilter>();

    internal static IServiceCollection AddEdge(this IServiceCollection services, TimeProvider systemClock, Func<double> chance)
    {
        services.AddSingleton<IValidateOptions<TwilioOptions>, TwilioOptionsValidator>();
        services.AddOptions<TwilioOptions>().ValidateOnStart();
        services.AddHttpClient(TwilioTransport.ClientName, ConfigureClient)
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .RemoveAllLoggers();
        services.AddSingleton(new SignatureHealth(systemClock));
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<TwilioOptions>>();
            var pipeline = TwilioPipeline.Build(options.Value, systemClock, chance);
            var logger = provider.GetRequiredService<ILogger<TwilioTransport>>();
            return new TwilioTransport(provider.GetRequiredService<IHttpClientFactory>(), pipeline, options, systemClock, logger);
        });
        services.AddSingleton(provider => new AccessTokens(provider.GetRequiredService<IOptions<TwilioOptions>>(), systemClock));
        services.AddSingleton<TwilioClient>();
        services.AddSingleton(provider => new TwilioWaitingLegs(provider.GetRequiredService<TwilioClient>(), systemClock));
        services.AddSingleton(provider => new TwilioSetup(provider.GetRequiredService<TwilioClient>(), provider.GetRequiredService<IOptions<TwilioOptions>>().Value));
        services.AddSingleton<TwilioRooms>();
        services.AddSingleton<ITelephony, TwilioTelephony>();
        return services;
    }

    private static void ConfigureClient(HttpClient client)
    {
        // the pipeline measures time; a second stop-watch would cut it in the wrong place
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.MaxResponseContentBufferSize = LargestAnswer;
        client.DefaultRequestHeaders.UserAgent.ParseAdd("ContactCenter");
    }

    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = DnsLifetime,
    };
}
