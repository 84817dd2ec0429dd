using System.Globalization;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>The way of a caller who presses nothing or only wrong keys, node by node.</summary>
/// <param name="NodeId">The first node of it.</param>
/// <param name="Own">The time spent there.</param>
/// <param name="Menus">Questions put on the whole way.</param>
/// <param name="Next">The rest of the way; null where it ends.</param>
/// <param name="Fault">Why it leads to nobody; null where it leads to a person or an offer.</param>
internal sealed record SilentPath(string NodeId, TimeSpan Own, int Menus, SilentPath? Next, string? Fault = null)
{
    /// <summary>The time until the end of the way.</summary>
    public TimeSpan Total { get; } = Own + (Next?.Total ?? TimeSpan.Zero);

    /// <inheritdoc/>
    public override string ToString() => Next is null
        ? NodeId
        : string.Create(CultureInfo.InvariantCulture, $"{NodeId} {Own.TotalSeconds:0.0} s → {Next}");
}
