using System.Net.ServerSentEvents;
using System.Text.Json;

namespace ContactCenter.Server.Tests.Live;

/// <summary>Reads an event stream as a browser does.</summary>
internal sealed class EventReader(Stream stream) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<SseItem<string>> _events =
        SseParser.Create(stream).EnumerateAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

    public async Task<JsonElement> NextStateAsync()
    {
        while (await _events.MoveNextAsync())
        {
            if (string.Equals(_events.Current.EventType, "state", StringComparison.Ordinal))
            {
                return JsonElement.Parse(_events.Current.Data);
            }
        }

        throw new InvalidOperationException("The stream is over.");
    }

    public async ValueTask DisposeAsync()
    {
        await _events.DisposeAsync();
        await stream.DisposeAsync();
    }
}
