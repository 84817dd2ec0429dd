using ContactCenter.Server.Features.Simulation;
using ContactCenter.Server.Infrastructure.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TwilioEmulator;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>The emulator apart from the servers: it outlives a server that restarts, and turns to several of them by turns.</summary>
internal sealed class OutsideEmulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly RotatingTransport _transport;

    private OutsideEmulator(WebApplication app, RotatingTransport transport, Uri address, People people)
    {
        (_app, _transport, Address, People) = (app, transport, address, people);
    }

    public Uri Address { get; }

    public People People { get; }

    public static async Task<OutsideEmulator> StartAsync(SteppingClock clock, IEnumerable<string> numbers)
    {
        var address = Ports.FreeAddress();
        var transport = new RotatingTransport();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        builder.Services.AddTwilioEmulator(options =>
        {
            options.AppPublicUrl = RotatingTransport.PublicUrl;
            options.Transport = transport;
            options.Clock = clock;
            options.BeginWork = clock.Begin;
            options.Seed = 1;
            foreach (var number in numbers)
            {
                options.Numbers.Add(number);
            }
        });
        var app = builder.Build();
        var people = new People(address, clock);
        people.Map(app);
        app.MapTwilioEmulator(Provider.EmulatorPath);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new OutsideEmulator(app, transport, address, people);
    }

    public void TurnTo(IEnumerable<Uri> servers) => _transport.TurnTo(servers);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _transport.Dispose();
    }
}
