using System.Globalization;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Callers have the time to find a key.</summary>
internal sealed class KeyTimeoutCheck : IFlowSetCheck
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Fair = TimeSpan.FromSeconds(10);

    public int Number => 13;

    public string Name => "time for a key";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set) =>
        from place in set.Nodes
        let timeout = place.Node.KeyTimeout
        where timeout < Fair
        select timeout < Shortest
            ? this.At(place.Flow, place.Node, string.Create(CultureInfo.InvariantCulture, $"callers have {timeout.Value.TotalSeconds:0.#} s for a key; at least 6 s are needed"))
            : this.At(place.Flow, place.Node, string.Create(CultureInfo.InvariantCulture, $"callers have {timeout.Value.TotalSeconds:0.#} s for a key; 10 s are fair")) with { Severity = FindingSeverity.Warning };
}
