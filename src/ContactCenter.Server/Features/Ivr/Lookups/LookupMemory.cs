using System.Collections.Immutable;
using System.Text.Json;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Lookups;

/// <summary>An answer as it waits in the database for its call.</summary>
internal static class LookupMemory
{
    public static string Write(FlowInput answer) => JsonSerializer.Serialize(answer switch
    {
        FlowInput.LookedUp found => new Kept(found.IsFound, null, found.Values.ToDictionary(value => value.Key, value => KeptValue.Of(value.Value), StringComparer.Ordinal)),
        FlowInput.Failed failed => new Kept(IsFound: false, failed.Code, []),
        _ => throw new InvalidOperationException($"{answer.GetType().Name} is no answer to a look-up"),
    });

    public static FlowInput Read(string memory)
    {
        var kept = JsonSerializer.Deserialize<Kept>(memory)!;
        return kept.Fault is { } fault
            ? new FlowInput.Failed(fault)
            : new FlowInput.LookedUp(kept.IsFound, kept.Values.ToImmutableDictionary(value => value.Key, value => value.Value.ToValue(), StringComparer.Ordinal));
    }

    private sealed record Kept(bool IsFound, string? Fault, Dictionary<string, KeptValue> Values);
}
