using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Twilio.Signatures;

/// <summary>
/// The bytes that are signed. Path, query and fields are written once; in front of them is room for the scheme, host and port
/// that are tried.
/// </summary>
internal readonly ref struct SignedText : IDisposable
{
    public const int HashLength = HMACSHA1.HashSizeInBytes;
    private const int LongestPort = 6;

    private readonly byte[] _buffer;
    private readonly int _headRoom;
    private readonly int _end;

    public SignedText(SignedUrl url, WebhookFields fields)
    {
        _headRoom = Encoding.UTF8.GetMaxByteCount(url.Scheme.Length + url.Host.Length + url.Port.Length + LongestPort);
        _buffer = ArrayPool<byte>.Shared.Rent(_headRoom + Encoding.UTF8.GetByteCount(url.Target) + ByteCount(fields));
        _end = _headRoom + Encoding.UTF8.GetBytes(url.Target, _buffer.AsSpan(_headRoom));
        foreach (var (name, value) in fields.Ordered)
        {
            _end += Encoding.UTF8.GetBytes(name, _buffer.AsSpan(_end));
            _end += Encoding.UTF8.GetBytes(value, _buffer.AsSpan(_end));
        }
    }

    /// <summary>Signs the text with this head in front.</summary>
    public void Sign(SignedUrl url, ReadOnlySpan<char> port, ReadOnlySpan<byte> key, Span<byte> hash)
    {
        var start = Prepend(port, _headRoom);
        start = Prepend(url.Host, start);
        start = Prepend(url.Scheme, start);
#pragma warning disable CA5350 // Twilio signs with SHA-1; there is nothing to choose
        HMACSHA1.HashData(key, _buffer.AsSpan(start, _end - start), hash);
#pragma warning restore CA5350
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static int ByteCount(WebhookFields fields)
    {
        var count = 0;
        foreach (var (name, value) in fields.Ordered)
        {
            count += Encoding.UTF8.GetByteCount(name) + Encoding.UTF8.GetByteCount(value);
        }

        return count;
    }

    private int Prepend(ReadOnlySpan<char> text, int before)
    {
        var start = before - Encoding.UTF8.GetByteCount(text);
        Encoding.UTF8.GetBytes(text, _buffer.AsSpan(start, before - start));
        return start;
    }
}
