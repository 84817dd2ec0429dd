using System.Globalization;

namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>What stands in a node and beside a line, line by line: names as in the flow file, signs and seconds; nothing that needs a language.</summary>
internal static class DrawingWords
{
    private const string Covered = "✓ ";
    private const string Uncovered = "✗ ";

    public static IEnumerable<string> Of(DrawnNode node) =>
    [
        Sign(node.IsCovered) + node.Id,
        .. node.Type.Length > 0 ? [node.Type] : Array.Empty<string>(),
        .. node.Rounds.Select(way => $"↻ {way}"),
    ];

    public static IEnumerable<string> Of(DrawnEdge edge) =>
    [
        .. edge.Ways.Select(way => Sign(edge.IsCovered) + way),
        .. edge.ToPerson is { } time ? [string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s")] : Array.Empty<string>(),
    ];

    private static string Sign(bool? isCovered) => isCovered switch
    {
        true => Covered,
        false => Uncovered,
        null => string.Empty,
    };
}
