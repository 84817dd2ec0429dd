namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>
/// Boxes in layers, lines from layer to layer, and a layer for the words of lines between any two: so no word lies on another one
/// and no line runs through a box. The same input gives the same places.
/// </summary>
internal sealed class LayeredLayout
{
    private const double LayerGap = 18;

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

    private static double Stack(IEnumerable<LayoutItem[]> rows)
    {
        var top = 0.0;
        foreach (var row in rows)
        {
            var height = row.Max(item => item.Size.Height);
            foreach (var item in row)
            {
                (item.Top, item.Height) = (top, height);
            }

            top += height + LayerGap;
        }

        return top - LayerGap;
    }
}
