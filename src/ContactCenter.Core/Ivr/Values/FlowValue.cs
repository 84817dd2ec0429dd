namespace ContactCenter.Core.Ivr;

/// <summary>What a flow knows under a name while a call lasts.</summary>
public abstract record FlowValue
{
    private FlowValue()
    {
    }

    /// <summary>Any text; digits that callers type are texts, for a leading zero counts.</summary>
    public sealed record Text(string Value) : FlowValue;

    /// <summary>A whole number.</summary>
    public sealed record Number(long Value) : FlowValue;

    /// <summary>Yes or no.</summary>
    public sealed record Boolean(bool Value) : FlowValue;

    /// <summary>A length of time.</summary>
    public sealed record Span(TimeSpan Value) : FlowValue;

    /// <summary>A point in time.</summary>
    public sealed record Instant(DateTimeOffset Value) : FlowValue;
}
