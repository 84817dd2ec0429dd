using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Devices;

/// <summary>The files of Play, each fetched once.</summary>
internal sealed class MediaLibrary(Exchange exchange, WebhookClient client)
{
    private readonly Dictionary<string, Sound> _sounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Action<Sound>>> _waiting = new(StringComparer.Ordinal);

    public Sound? FindById(string id) => _sounds.Values.FirstOrDefault(sound => string.Equals(sound.Id, id, StringComparison.Ordinal));

    /// <summary>Calls back under the lock of the exchange, at once when the file is known.</summary>
    public void Find(string url, Action<Sound> found)
    {
        if (_sounds.TryGetValue(url, out var sound))
        {
            found(sound);
        }
        else if (_waiting.TryGetValue(url, out var others))
        {
            others.Add(found);
        }
        else
        {
            _waiting.Add(url, [found]);
            exchange.Scheduler.AfterAsync(TimeSpan.Zero, "fetch of a sound", () => FetchAsync(url));
        }
    }

    private async Task FetchAsync(string url)
    {
        var answer = await client.GetFileAsync(url);
        lock (exchange.Gate)
        {
            var sound = Read(url, answer);
            _sounds.Add(url, sound);
            if (_waiting.Remove(url, out var callers))
            {
                callers.ForEach(caller => caller(sound));
            }
        }
    }

    private Sound Read(string url, WebhookAnswer answer)
    {
        if (answer.ErrorCode is { } code)
        {
            exchange.Debugger.Add(code, $"Play: {answer.ErrorMessage}", callSid: null, url);
            return new Sound(null, exchange.Options.UnknownPlayLength, "", ReadOnlyMemory<byte>.Empty);
        }

        var length = WavLength.Of(answer.Body.Span) ?? exchange.Options.UnknownPlayLength;
        return new Sound(exchange.Sids.Next("MD"), length, answer.ContentType ?? "application/octet-stream", answer.Body);
    }
}
