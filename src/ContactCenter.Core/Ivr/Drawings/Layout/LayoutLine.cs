namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>A line with everything that it goes by: the box it begins at, the place of its words, layers that it passes, the box it leads to.</summary>
internal sealed record LayoutLine(IReadOnlyList<LayoutItem> Stops)
{
    public LayoutItem From => Stops[0];

    /// <summary>Where its words stand.</summary>
    public LayoutItem Words => Stops[1];

    public LayoutItem To => Stops[^1];

    public bool LeadsDown => From.Layer < To.Layer;
}
