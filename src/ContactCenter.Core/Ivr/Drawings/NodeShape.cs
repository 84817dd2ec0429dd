using ContactCenter.Core.Ivr.Drawings.Layout;

namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>The outline of a node: its form tells the kind, and so does its colour.</summary>
/// <param name="Paths">One path, or two where the outline is double.</param>
/// <param name="Fill">Colour inside.</param>
/// <param name="Stroke">Colour of the outline.</param>
/// <param name="Dashes">Null where the outline is unbroken.</param>
internal sealed record NodeShape(IReadOnlyList<string> Paths, string Fill, string Stroke, string? Dashes = null)
{
    private const double Slant = 12;
    private const double Corner = 10;
    private const double Inset = 3;

    public static NodeShape Of(DrawnKind kind, LayoutItem box)
    {
        var (left, right) = (box.X - (box.Size.Width / 2), box.X + (box.Size.Width / 2));
        var top = box.Top + ((box.Height - box.Size.Height) / 2);
        var bottom = top + box.Size.Height;
        var middle = (top + bottom) / 2;
        var round = box.Size.Height / 2;
        return kind switch
        {
            DrawnKind.Step => new([Corners((left, top), (right, top), (right, bottom), (left, bottom))], "#ffffff", "#6b7786"),
            DrawnKind.Question => new([Corners((left + Slant, top), (right, top), (right - Slant, bottom), (left, bottom))], "#fff6e0", "#7a4b00"),
            DrawnKind.Decision => new(
                [Corners((left, middle), (left + Slant, top), (right - Slant, top), (right, middle), (right - Slant, bottom), (left + Slant, bottom))], "#f0ecf9", "#55418a"),
            DrawnKind.Person => new(
                [$"M{N(left + round)} {N(top)} H{N(right - round)} A{N(round)} {N(round)} 0 0 1 {N(right - round)} {N(bottom)} H{N(left + round)} A{N(round)} {N(round)} 0 0 1 {N(left + round)} {N(top)} Z"],
                "#edf7f0",
                "#1c6b3a"),
            DrawnKind.Offer => new(
                [Corners((left + Corner, top), (right - Corner, top), (right, top + Corner), (right, bottom - Corner), (right - Corner, bottom), (left + Corner, bottom), (left, bottom - Corner), (left, top + Corner))],
                "#e6f2fa",
                "#0b5c8a"),
            DrawnKind.Goodbye => new(
                [
                    Corners((left, top), (right, top), (right, bottom), (left, bottom)),
                    Corners((left + Inset, top + Inset), (right - Inset, top + Inset), (right - Inset, bottom - Inset), (left + Inset, bottom - Inset)),
                ],
                "#f4f6f8",
                "#1b2430"),
            DrawnKind.Elsewhere => new([Corners((left, top), (right, top), (right, bottom), (left, bottom))], "#ffffff", "#6b7786", "2 3"),
        };
    }

    private static string Corners(params (double X, double Y)[] corners) => $"M{string.Join(" L", corners.Select(corner => $"{N(corner.X)} {N(corner.Y)}"))} Z";

    private static string N(double value) => LinePath.Number(value);
}
