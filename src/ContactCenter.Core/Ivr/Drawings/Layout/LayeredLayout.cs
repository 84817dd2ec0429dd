namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>
/// Boxes in layers, lines from layer to layer, and a layer for the words of lines between any two: so no word lies on another one
/// and no line runs through a box. The same input gives the same places.
/// </summary>
internal sealed class LayeredLayout
{
    private const double SmallestGap = 18;
    private const double LargestGap = 60;
    private const double Steepness = 6;

    private LayeredLayout(IReadOnlyList<LayoutItem> boxes, IReadOnlyList<LayoutLine> lines, LayoutSize size) =>
        (Boxes, Lines, Size) = (boxes, lines, size);

    /// <summary>Each box, in the order in which they were given.</summary>
    public IReadOnlyList<LayoutItem> Boxes { get; }

    /// <summary>Each line, in the order in which they were given.</summary>
    public IReadOnlyList<LayoutLine> Lines { get; }

    /// <summary>The room for all of it.</summary>
    public LayoutSize Size { get; }

    /// <summary>Finds a place for everything.</summary>
    /// <param name="boxes">In the order in which calls come to them.</param>
    /// <param name="edges">Between different boxes.</param>
    public static LayeredLayout Of(IReadOnlyList<LayoutSize> boxes, IReadOnlyList<LayoutEdge> edges)
    {
        var layers = Layers.Of(boxes.Count, edges);
        var placed = boxes.Select((size, box) => new LayoutItem(2 * layers[box], size, isLine: false)).ToList();
        var lines = edges.Select(edge => Line(placed[edge.From], placed[edge.To], edge.Label)).ToList();
        var rows = placed.Concat(lines.SelectMany(line => line.Stops.Skip(1).SkipLast(1)))
            .GroupBy(item => item.Layer)
            .OrderBy(row => row.Key)
            .Select(row => row.ToArray())
            .ToList();
        if (rows.Count == 0)
        {
            return new LayeredLayout(placed, lines, default);
        }

        LayerOrder.Arrange(rows);
        LayerPlaces.Place(rows);
        return new LayeredLayout(placed, lines, new LayoutSize(rows.SelectMany(row => row).Max(item => item.X + (item.Size.Width / 2)), Stack(rows)));
    }

    // the words stand right after the box that the line begins at
    private static LayoutLine Line(LayoutItem from, LayoutItem to, LayoutSize words)
    {
        var step = from.Layer < to.Layer ? 1 : -1;
        var stops = new List<LayoutItem> { from };
        for (var layer = from.Layer + step; layer != to.Layer; layer += step)
        {
            stops.Add(new LayoutItem(layer, stops.Count == 1 ? words : default, isLine: true));
        }

        stops.Add(to);
        for (var i = 1; i < stops.Count; i++)
        {
            var (upper, lower) = step > 0 ? (stops[i - 1], stops[i]) : (stops[i], stops[i - 1]);
            LayoutItem.Link(upper, lower);
        }

        return new LayoutLine(stops);
    }

    private static double Stack(IReadOnlyList<LayoutItem[]> rows)
    {
        var top = 0.0;
        foreach (var row in rows)
        {
            var height = row.Max(item => item.Size.Height);
            foreach (var item in row)
            {
                (item.Top, item.Height) = (top, height);
            }

            top += height + GapBelow(row);
        }

        return top;
    }

    // lines that lead far to the side need room, or they lie on each other; below the last row there is nothing
    private static double GapBelow(LayoutItem[] row)
    {
        var sideways = row.SelectMany(item => item.Below, (item, below) => Math.Abs(item.X - below.X)).DefaultIfEmpty(-1).Max();
        return sideways < 0 ? 0 : Math.Clamp(sideways / Steepness, SmallestGap, LargestGap);
    }
}
