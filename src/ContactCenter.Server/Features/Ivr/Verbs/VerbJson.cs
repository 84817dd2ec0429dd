using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>How verbs write JSON.</summary>
internal static class VerbJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
