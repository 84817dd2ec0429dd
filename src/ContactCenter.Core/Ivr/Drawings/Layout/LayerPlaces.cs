namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>
/// Finds the middle of each item: as near to those of its neighbours as the room allows, the order being kept. One layer at a time
/// this is a regression to rising values, which pooling solves exactly.
/// </summary>
internal static class LayerPlaces
{
    private const int Rounds = 120;
    private const double Gap = 14;
    private const double StraightLine = 8;
    private const double EndOfLine = 2;
    private const double Stay = 0.1;

    public static void Place(IReadOnlyList<LayoutItem[]> layers)
    {
        foreach (var layer in layers)
        {
            Fit(layer, item => (item.X, 1));
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var layer in round % 2 == 0 ? layers : layers.Reverse())
            {
                Fit(layer, item => Wish(item, round));
            }
        }

        var left = layers.SelectMany(layer => layer).Min(item => item.X - (item.Size.Width / 2));
        foreach (var item in layers.SelectMany(layer => layer))
        {
            item.X -= left;
        }
    }

    // first each follows those above, then those below; in the end both
    private static (double X, double Weight) Wish(LayoutItem item, int round)
    {
        var near = round > Rounds / 2 ? item.Above.Concat(item.Below) : round % 2 == 0 ? item.Above : item.Below;
        var (sum, weight) = (item.X * Stay, Stay);
        foreach (var other in near)
        {
            var pull = item.IsLine && other.IsLine ? StraightLine : item.IsLine || other.IsLine ? EndOfLine : 1;
            (sum, weight) = (sum + (other.X * pull), weight + pull);
        }

        return (sum / weight, weight);
    }

    private static void Fit(LayoutItem[] layer, Func<LayoutItem, (double X, double Weight)> wish)
    {
        // what each would like, with the room that those to its left need taken off; whoever then stands too far left is pooled with the next
        var pools = new List<(double X, double Weight, int Count)>();
        var offsets = new double[layer.Length];
        for (var i = 0; i < layer.Length; i++)
        {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + Gap + ((layer[i - 1].Size.Width + layer[i].Size.Width) / 2);
            var (x, weight) = wish(layer[i]);
            var pool = (X: x - offsets[i], Weight: weight, Count: 1);
            while (pools.Count > 0 && pools[^1].X > pool.X)
            {
                var (before, heavy, count) = pools[^1];
                pool = (((before * heavy) + (pool.X * pool.Weight)) / (heavy + pool.Weight), heavy + pool.Weight, count + pool.Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        var at = 0;
        foreach (var (x, _, count) in pools)
        {
            for (var last = at + count; at < last; at++)
            {
                layer[at].X = x + offsets[at];
            }
        }
    }
}
