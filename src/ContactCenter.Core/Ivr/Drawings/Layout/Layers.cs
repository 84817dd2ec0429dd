namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>Puts each box below all those that lead to it: by the longest way from the first one.</summary>
internal static class Layers
{
    /// <summary>The layer of each box, from 0. In a round, the line that comes back to the box nearest to the first one leads upwards.</summary>
    /// <param name="count">How many boxes there are, in the order in which calls come to them.</param>
    /// <param name="edges">Between them.</param>
    public static int[] Of(int count, IReadOnlyList<LayoutEdge> edges)
    {
        var from = edges.ToLookup(edge => edge.From, edge => edge.To);
        var waiting = new int[count];
        foreach (var edge in edges)
        {
            waiting[edge.To]++;
        }

        var layers = new int[count];
        var open = new SortedSet<int>(Enumerable.Range(0, count));
        var ready = new SortedSet<int>(open.Where(box => waiting[box] == 0));
        while (open.Count > 0)
        {
            var box = ready.Count > 0 ? ready.Min : open.Min;
            ready.Remove(box);
            open.Remove(box);
            while (from[box].Any(next => !open.Contains(next) && layers[next] == layers[box]))
            {
                layers[box]++; // no line runs along a layer
            }

            foreach (var next in from[box].Where(open.Contains))
            {
                layers[next] = Math.Max(layers[next], layers[box] + 1);
                if (--waiting[next] == 0)
                {
                    ready.Add(next);
                }
            }
        }

        return layers;
    }
}
