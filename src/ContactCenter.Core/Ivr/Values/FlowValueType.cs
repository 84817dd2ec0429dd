namespace ContactCenter.Core.Ivr;

/// <summary>What kind of value stands under a name; a comparison or a placeholder of another kind is refused at load.</summary>
public enum FlowValueType
{
    /// <summary><see cref="FlowValue.Text"/>.</summary>
    Text,

    /// <summary><see cref="FlowValue.Number"/>.</summary>
    Number,

    /// <summary><see cref="FlowValue.Boolean"/>.</summary>
    Boolean,

    /// <summary><see cref="FlowValue.Span"/>, written as <c>120s</c>.</summary>
    Duration,

    /// <summary><see cref="FlowValue.Instant"/>.</summary>
    Instant,
}
