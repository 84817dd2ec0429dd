namespace ContactCenter.Core.ServiceLevels;

/// <summary>Answered within ÷ answered: silent about callers who were lost.</summary>
internal sealed record AnsweredFormula : IServiceLevelFormula
{
    public string Id => "SL_ANSWERED";

    public long Numerator(IntervalFigures figures) => figures.AnsweredWithin;

    public long Denominator(IntervalFigures figures) => figures.Answered;
}

/// <summary>Answered within ÷ offered: the strictest, and the one that losing callers cannot improve.</summary>
internal sealed record OfferedFormula : IServiceLevelFormula
{
    public string Id => "SL_OFFERED";

    public long Numerator(IntervalFigures figures) => figures.AnsweredWithin;

    public long Denominator(IntervalFigures figures) => figures.Offered;
}

/// <summary>Callers who gave up within the target count nowhere.</summary>
internal sealed record IgnoreAbandonedFormula : IServiceLevelFormula
{
    public string Id => "SL_IGNORE";

    public long Numerator(IntervalFigures figures) => figures.AnsweredWithin;

    public long Denominator(IntervalFigures figures) => figures.Offered - figures.AbandonedWithin;
}

/// <summary>Callers who gave up within the target count as served in time.</summary>
internal sealed record PositiveAbandonedFormula : IServiceLevelFormula
{
    public string Id => "SL_POSITIVE";

    public long Numerator(IntervalFigures figures) => figures.AnsweredWithin + figures.AbandonedWithin;

    public long Denominator(IntervalFigures figures) => figures.Offered;
}

/// <summary>Only short abandons count nowhere.</summary>
internal sealed record WithoutShortAbandonedFormula : IServiceLevelFormula
{
    public string Id => "SL_EXCL_SHORT";

    public long Numerator(IntervalFigures figures) => figures.AnsweredWithin;

    public long Denominator(IntervalFigures figures) => figures.Offered - figures.ShortAbandoned;
}

/// <summary>Against the answered and those who gave up only after the target.</summary>
internal sealed record LateAbandonedFormula : IServiceLevelFormula
{
    public string Id => "SL_LATE_ABANDONED";

    public long Numerator(IntervalFigures figures) => figures.AnsweredWithin;

    public long Denominator(IntervalFigures figures) => figures.Answered + figures.Abandoned - figures.AbandonedWithin;
}

/// <summary>Whoever left the queue within the target, answered or not, counts in favour.</summary>
internal sealed record RemovedFormula : IServiceLevelFormula
{
    public string Id => "SL_REMOVED";

    public long Numerator(IntervalFigures figures) =>
        figures.AnsweredWithin + figures.AbandonedWithin + figures.CallbackRequestedWithin;

    public long Denominator(IntervalFigures figures) => figures.Offered;
}

/// <summary>Against the answered and all abandoned; whoever left the queue in another way counts nowhere.</summary>
internal sealed record AnsweredOrAbandonedFormula : IServiceLevelFormula
{
    public string Id => "SL_GENESYS";

    public long Numerator(IntervalFigures figures) => figures.AnsweredWithin;

    public long Denominator(IntervalFigures figures) => figures.Answered + figures.Abandoned;
}
