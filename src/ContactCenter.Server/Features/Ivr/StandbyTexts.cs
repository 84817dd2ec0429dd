using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>Texts that the server itself speaks, outside every flow; each organization writes them in each of its languages.</summary>
internal static class StandbyTexts
{
    public const string TechnicalProblem = "technical_problem";
    public const string UnknownNumber = "unknown_number";
    public const string CallGone = "call_gone";
    public const string HoldTheLine = "hold_the_line";
    public const string CallAgainLater = "call_again_later";

    public static IReadOnlyList<string> All { get; } = [TechnicalProblem, UnknownNumber, CallGone, HoldTheLine, CallAgainLater];

    /// <summary>The check of an organization's flows; these texts are spoken although no flow names them.</summary>
    public static FlowSetCheck CheckOf(FlowSet set)
    {
        var check = FlowSetCheck.Of(set);
        return check with { TextsUsedElsewhere = check.TextsUsedElsewhere.Concat(All).ToHashSet(StringComparer.Ordinal) };
    }
}
