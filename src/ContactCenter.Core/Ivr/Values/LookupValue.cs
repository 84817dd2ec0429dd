namespace ContactCenter.Core.Ivr;

/// <summary>Where a value stands in the answer of another system.</summary>
/// <param name="Path">A JSON Pointer (RFC 6901) such as <c>/status</c>.</param>
/// <param name="Type">What is expected there; anything else is a failure.</param>
public sealed record LookupValue(string Path, FlowValueType Type);
