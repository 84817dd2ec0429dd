namespace ContactCenter.Core.Ivr.Checks;

/// <summary>How far away a person or an offer is, as <see cref="TimeToPersonCheck"/> reckons it.</summary>
public static class TimesToPerson
{
    /// <summary>
    /// Name of each node → the longest time from there, in the slowest language, for whoever presses nothing. A node from which
    /// silence may lead to nobody is left out.
    /// </summary>
    public static IReadOnlyDictionary<string, TimeSpan> Of(FlowSetCheck set, Flow flow)
    {
        var times = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        var walks = set.Languages.Select(language => new SilentWalk(set, language)).ToList();
        foreach (var node in flow.Nodes.Keys)
        {
            var ways = walks.ConvertAll(walk => walk.From(flow.Id, node).Longest);
            if (ways.Count > 0 && ways.TrueForAll(way => way.Fault is null))
            {
                times.Add(node, ways.Max(way => way.Total));
            }
        }

        return times;
    }
}
