using System.Globalization;

namespace ContactCenter.Core.Ivr.Checks;

/// <summary>The flow keeps what it promises of the time and the menus before a person or an offer, in every language.</summary>
internal sealed class TimeToPersonCheck : IFlowSetCheck
{
    public int Number => 10;

    public string Name => "longest time to a person";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        var severity = set.CanOffer ? Severity : FindingSeverity.Warning;
        foreach (var (flow, node, language, longest, menus) in SilentRoots.Of(set).Where(root => root.Longest.Fault is null))
        {
            if (longest.Total > flow.Limits.LongestToPerson)
            {
                var message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"in '{language}' a person is {longest.Total.TotalSeconds:0.0} s away, {flow.Limits.LongestToPerson.TotalSeconds:0.0} s are promised: {longest}");
                yield return this.At(flow, node, message) with { Severity = severity };
            }

            if (menus.Menus > flow.Limits.MostMenus)
            {
                yield return this.At(flow, node, $"in '{language}' a person is {menus.Menus} menus away, {flow.Limits.MostMenus} are promised: {menus}") with { Severity = severity };
            }
        }
    }
}
