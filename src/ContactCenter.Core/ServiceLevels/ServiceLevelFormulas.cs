namespace ContactCenter.Core.ServiceLevels;

/// <summary>The service-level formulas by name. A published formula is never changed: another reading gets another id.</summary>
public static class ServiceLevelFormulas
{
    /// <summary>Answered within ÷ answered.</summary>
    public static IServiceLevelFormula Answered { get; } = new AnsweredFormula();

    /// <summary>Answered within ÷ offered: the default for targets.</summary>
    public static IServiceLevelFormula Offered { get; } = new OfferedFormula();

    /// <summary>Answered within ÷ (offered − abandoned within).</summary>
    public static IServiceLevelFormula IgnoreAbandoned { get; } = new IgnoreAbandonedFormula();

    /// <summary>(Answered within + abandoned within) ÷ offered.</summary>
    public static IServiceLevelFormula PositiveAbandoned { get; } = new PositiveAbandonedFormula();

    /// <summary>Answered within ÷ (offered − short abandoned).</summary>
    public static IServiceLevelFormula WithoutShortAbandoned { get; } = new WithoutShortAbandonedFormula();

    /// <summary>Answered within ÷ (answered + abandoned later than the target).</summary>
    public static IServiceLevelFormula LateAbandoned { get; } = new LateAbandonedFormula();

    /// <summary>(Answered within + abandoned within + callback requested within) ÷ offered.</summary>
    public static IServiceLevelFormula Removed { get; } = new RemovedFormula();

    /// <summary>Answered within ÷ (answered + abandoned).</summary>
    public static IServiceLevelFormula AnsweredOrAbandoned { get; } = new AnsweredOrAbandonedFormula();

    /// <summary>Every formula, in the order in which they are listed side by side.</summary>
    public static IReadOnlyList<IServiceLevelFormula> All { get; } =
        [Answered, Offered, IgnoreAbandoned, PositiveAbandoned, WithoutShortAbandoned, LateAbandoned, Removed, AnsweredOrAbandoned];

    /// <summary>The formula of an id, or null when there is none.</summary>
    public static IServiceLevelFormula? Find(string id) =>
        All.FirstOrDefault(formula => string.Equals(formula.Id, id, StringComparison.Ordinal));
}
