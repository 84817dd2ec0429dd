namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>Something that has a place in a layer: a box, the words of a line, or a line that passes. Its place changes until all is laid out.</summary>
internal sealed class LayoutItem(int layer, LayoutSize size, bool isLine)
{
    public int Layer { get; } = layer;

    public LayoutSize Size { get; } = size;

    /// <summary>Whether it belongs to a line, which ought to be straight.</summary>
    public bool IsLine { get; } = isLine;

    public List<LayoutItem> Above { get; } = [];

    public List<LayoutItem> Below { get; } = [];

    /// <summary>From the left, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Its middle, in pixels from the left.</summary>
    public double X { get; set; }

    /// <summary>The upper edge of its layer, in pixels from the top.</summary>
    public double Top { get; set; }

    /// <summary>The height of its layer.</summary>
    public double Height { get; set; }

    public static void Link(LayoutItem upper, LayoutItem lower)
    {
        upper.Below.Add(lower);
        lower.Above.Add(upper);
    }
}
