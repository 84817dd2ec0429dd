namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>Orders the items of each layer so that few lines cross: each goes to the middle of its neighbours, down and up again, and the best order stays.</summary>
internal static class LayerOrder
{
    private const int Rounds = 12;

    public static void Arrange(IReadOnlyList<LayoutItem[]> layers)
    {
        foreach (var layer in layers)
        {
            Number(layer);
        }

        var best = layers.Select(layer => layer.ToArray()).ToList();
        var fewest = Crossings(layers);
        for (var round = 0; round < Rounds && fewest > 0; round++)
        {
            foreach (var layer in round % 2 == 0 ? layers : layers.Reverse())
            {
                Sort(layer, item => round % 2 == 0 ? item.Above : item.Below);
            }

            if (Crossings(layers) is var crossings && crossings < fewest)
            {
                (fewest, best) = (crossings, layers.Select(layer => layer.ToArray()).ToList());
            }
        }

        for (var i = 0; i < layers.Count; i++)
        {
            best[i].CopyTo(layers[i], 0);
            Number(layers[i]);
        }
    }

    private static void Sort(LayoutItem[] layer, Func<LayoutItem, List<LayoutItem>> neighbours)
    {
        var sorted = layer.OrderBy(item => neighbours(item) is { Count: > 0 } near ? near.Average(other => other.Index) : item.Index).ToArray();
        sorted.CopyTo(layer, 0);
        Number(layer);
    }

    private static void Number(LayoutItem[] layer)
    {
        for (var i = 0; i < layer.Length; i++)
        {
            layer[i].Index = i;
        }
    }

    private static long Crossings(IReadOnlyList<LayoutItem[]> layers) => layers.Sum(Crossings);

    // two lines cross where the one that begins further left ends further right
    private static long Crossings(LayoutItem[] layer)
    {
        var ends = new List<int>();
        var crossings = 0L;
        foreach (var end in layer.SelectMany(item => item.Below.Select(below => below.Index).Order()))
        {
            var at = ends.BinarySearch(end);
            at = at < 0 ? ~at : at;
            while (at < ends.Count && ends[at] == end)
            {
                at++;
            }

            crossings += ends.Count - at;
            ends.Insert(at, end);
        }

        return crossings;
    }
}
