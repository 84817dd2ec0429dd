using System.Globalization;

namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>A place that an author can go to; lines and columns count from 1.</summary>
internal readonly record struct FilePlace(string File, int Line, int Column)
{
    public static FilePlace StartOf(string file) => new(file, 1, 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
