namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Every rule, and the one door to all of them.</summary>
public static class FlowProof
{
    /// <summary>The rules by their numbers.</summary>
    public static IReadOnlyList<IFlowSetCheck> Checks { get; } =
    [
        new MissingTargetCheck(), new UnreachableNodeCheck(), new EndlessNodeCheck(), new UnaskedRoundCheck(), new AnnouncedKeysCheck(),
        new MenuSizeCheck(), new SilentCallerCheck(), new TimeToPersonCheck(), new KeyTimeoutCheck(), new NamesCheck(), new FlowRecursionCheck(),
        new KeyZeroCheck(),
    ];

    /// <summary>Everything that any rule finds.</summary>
    public static IEnumerable<FlowFinding> Find(FlowSetCheck set) => Checks.SelectMany(check => check.Find(set));
}
