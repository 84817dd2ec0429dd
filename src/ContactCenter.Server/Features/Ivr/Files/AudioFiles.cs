using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Which files of an organization's folder are recordings.</summary>
internal static class AudioFiles
{
    public const string Folder = "audio/";

    public const string Expected = "the name of a file in audio/: lower-case letters, digits, '-' or '_', then .mp3 or .wav";

    /// <summary>Of one recording; some minutes of speech are smaller.</summary>
    public const int MaxBytes = 5_000_000;

    private static readonly string[] Endings = [".mp3", ".wav"];

    /// <summary>Whether a path inside the organization's folder is a recording, well named or not.</summary>
    public static bool Reads(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name, without the folder, can stand in a text and in an address.</summary>
    public static bool IsName(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal) && ValueReader.IsId(name[..^ending.Length]));

    public static string ContentTypeOf(string name) => name.EndsWith(".wav", StringComparison.Ordinal) ? "audio/wav" : "audio/mpeg";
}
