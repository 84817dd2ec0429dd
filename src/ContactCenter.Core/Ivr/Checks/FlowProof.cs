namespace ContactCenter.Core.Ivr.Checks;

/// <summary>Every rule, and the one door to all of them.</summary>
public static class FlowProof
{
    /// <summary>The rules by their numbers. Those that are missing from the row are kept by the readers of files, which cannot even write the fault down.</summary>
    public static IReadOnlyList<IFlowSetCheck> Checks { get; } =
    [
        new MissingTargetCheck(), new UnreachableNodeCheck(), new EndlessNodeCheck(), new UnaskedRoundCheck(), new AnnouncedKeysCheck(),
        new MenuSizeCheck(), new SilentCallerCheck(), new TimeToPersonCheck(), new MissingTextCheck(), new PromptLengthCheck(), new KeyTimeoutCheck(),
        new NamesCheck(), new ClosedPathCheck(), new RecordingConsentCheck(), new WithheldNumberCheck(), new PersonalVariableCheck(),
        new RatingPlaceCheck(), new EmergencyDigitsCheck(), new DeadTextCheck(), new EndlessWaitCheck(), new FlowRecursionCheck(),
        new KeyZeroCheck(), new LanguageFirstCheck(),
    ];

    /// <summary>Everything that any rule finds.</summary>
    public static IEnumerable<FlowFinding> Find(FlowSetCheck set) => Checks.SelectMany(check => check.Find(set));
}
