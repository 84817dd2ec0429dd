using System.Collections.Immutable;
using System.Text.Json;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Lookups;

/// <summary>What came of a look-up.</summary>
/// <param name="IsFound">Whether the system knew what was asked for.</param>
/// <param name="Fault">A short name of what went wrong; null when it answered.</param>
/// <param name="Json">Its answer; null when there is none.</param>
internal sealed record LookupAnswer(bool IsFound, string? Fault = null, string? Json = null)
{
    /// <summary>The answer as a flow hears it; a value that is missing or of another type is a failure, never half an answer.</summary>
    public FlowInput ToInput(LookupRequest request)
    {
        if (Fault is not null)
        {
            return new FlowInput.Failed(Fault);
        }

        if (!IsFound)
        {
            return new FlowInput.LookedUp(IsFound: false, ImmutableDictionary<string, FlowValue>.Empty);
        }

        try
        {
            using var document = JsonDocument.Parse(Json ?? "null");
            var values = ImmutableDictionary.CreateBuilder<string, FlowValue>(StringComparer.Ordinal);
            foreach (var (name, wanted) in request.Values)
            {
                if (JsonPath.Find(document.RootElement, wanted.Path) is not { } element || JsonPath.ToValue(element, wanted.Type) is not { } value)
                {
                    return new FlowInput.Failed("value missing");
                }

                values[name] = value;
            }

            return new FlowInput.LookedUp(IsFound: true, values.ToImmutable());
        }
        catch (JsonException)
        {
            return new FlowInput.Failed("not JSON");
        }
    }
}
