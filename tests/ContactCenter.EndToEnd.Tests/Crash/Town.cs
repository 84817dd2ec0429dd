using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>Where the emulator tells everybody what their telephones do, and what people have in common: chance and time.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<Action<DeviceNews>> _people = [];
    private readonly List<Citizen> _citizens = [];
    private readonly Uri _address = ChildProcess.FreeAddress();
    private readonly Random _chance;
    private readonly WebApplication _app;

    private Town(int seed, Uri emulator)
    {
        _chance = new Random(seed);
        Emulator = new HttpClient { BaseAddress = emulator };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(_address.ToString());
        _app = builder.Build();
        _app.MapPost("/people/{index:int}", Hear);
    }

    public HttpClient Emulator { get; }

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public IReadOnlyList<Citizen> Citizens
    {
        get
        {
            lock (_gate)
            {
                return [.. _citizens];
            }
        }
    }

    public static async Task<Town> OpenAsync(int seed, Uri emulator)
    {
        var town = new Town(seed, emulator);
        await town._app.StartAsync();
        return town;
    }

    /// <summary>Somebody with a telephone; the answer is where its news go.</summary>
    public Uri Settle(Action<DeviceNews> hear)
    {
        lock (_gate)
        {
            _people.Add(hear);
            return new Uri(_address, $"/people/{_people.Count - 1}");
        }
    }

    public void Add(Citizen citizen)
    {
        lock (_gate)
        {
            _citizens.Add(citizen);
        }
    }

    public double Chance()
    {
        lock (_gate)
        {
            return _chance.NextDouble();
        }
    }

    public double Between(double low, double high) => low + (Chance() * (high - low));

    /// <summary>Does something in a while. A telephone that refuses, or a server that is away, is part of life.</summary>
    public void After(double seconds, Func<Task> act) => _ = AfterAsync(seconds, act);

    /// <summary>An agent's softphone rings: whoever has waited longest may lose patience in this very moment.</summary>
    public void SomebodyIsRung() => Citizens.Where(citizen => citizen.WaitsSince is not null).MinBy(citizen => citizen.WaitsSince)?.AgentRings();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Emulator.Dispose();
    }

    private static async Task AfterAsync(double seconds, Func<Task> act)
    {
        await Task.Delay(TimeSpan.FromSeconds(seconds), TimeProvider.System);
        try
        {
            await act();
        }
        catch (HttpRequestException)
        {
            // the server is away
        }
    }

    private IResult Hear(int index, DeviceNews news)
    {
        Action<DeviceNews> hear;
        lock (_gate)
        {
            hear = _people[index];
        }

        hear(news);
        return Results.NoContent();
    }
}
