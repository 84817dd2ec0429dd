using System.Buffers;
using System.Text;

namespace ContactCenter.Twilio.Webhooks;

/// <summary>
/// The fields of one webhook in the order in which they are signed: by name, then by value, case-sensitive, an equal pair once.
/// The framework's form is not used because it merges names that differ in case only, which a browser may send.
/// </summary>
public sealed class WebhookFields
{
    /// <summary>A request without fields.</summary>
    public static readonly WebhookFields None = new([]);

    private readonly (string Name, string Value)[] _ordered;

    private WebhookFields((string Name, string Value)[] ordered) => _ordered = ordered;

    /// <summary>How many different pairs there are.</summary>
    public int Count => _ordered.Length;

    internal ReadOnlySpan<(string Name, string Value)> Ordered => _ordered;

    /// <summary>The value of a field, or null when it was not sent; of repeated ones the first in order.</summary>
    public string? this[string name]
    {
        get
        {
            var (low, high) = (0, _ordered.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = string.CompareOrdinal(_ordered[middle].Name, name) < 0 ? (middle + 1, high) : (low, middle);
            }

            return low < _ordered.Length && string.Equals(_ordered[low].Name, name, StringComparison.Ordinal) ? _ordered[low].Value : null;
        }
    }

    /// <summary>Makes fields from decoded pairs.</summary>
    public static WebhookFields From(params ReadOnlySpan<(string Name, string Value)> pairs) => Arrange(pairs.ToArray());

    /// <summary>Reads <c>application/x-www-form-urlencoded</c> bytes, of a body or of a query; never fails.</summary>
    public static WebhookFields Parse(ReadOnlySpan<byte> encoded)
    {
        if (encoded.IsEmpty)
        {
            return None;
        }

        var pairs = new List<(string Name, string Value)>(encoded.Count((byte)'&') + 1);
        var scratch = ArrayPool<byte>.Shared.Rent(encoded.Length);
        foreach (var range in encoded.Split((byte)'&'))
        {
            var pair = encoded[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf((byte)'=');
            pairs.Add(equals < 0
                ? (Decode(pair, scratch), "")
                : (Decode(pair[..equals], scratch), Decode(pair[(equals + 1)..], scratch)));
        }

        ArrayPool<byte>.Shared.Return(scratch);
        return Arrange([.. pairs]);
    }

    private static WebhookFields Arrange((string Name, string Value)[] pairs)
    {
        Array.Sort(pairs, static (a, b) => string.CompareOrdinal(a.Name, b.Name) is var byName and not 0 ? byName : string.CompareOrdinal(a.Value, b.Value));
        var kept = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            if (i == 0 || pairs[i] != pairs[kept - 1])
            {
                pairs[kept++] = pairs[i];
            }
        }

        return new WebhookFields(kept == pairs.Length ? pairs : pairs[..kept]);
    }

    private static string Decode(ReadOnlySpan<byte> encoded, byte[] scratch)
    {
        if (!encoded.ContainsAny((byte)'%', (byte)'+'))
        {
            return Encoding.UTF8.GetString(encoded);
        }

        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%' && i + 2 < encoded.Length && HexByte(encoded.Slice(i + 1, 2)) is { } value)
            {
                scratch[length++] = value;
                i += 2;
            }
            else
            {
                scratch[length++] = encoded[i] == '+' ? (byte)' ' : encoded[i];
            }
        }

        return Encoding.UTF8.GetString(scratch, 0, length);
    }

    private static byte? HexByte(ReadOnlySpan<byte> two)
    {
        Span<byte> value = stackalloc byte[1];
        return Convert.FromHexString(two, value, out _, out _) == OperationStatus.Done ? value[0] : null;
    }
}
