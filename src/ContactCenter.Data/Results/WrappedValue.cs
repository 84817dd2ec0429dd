namespace ContactCenter.Data.Results;

/// <summary>A type of Core that is one value with a name, such as an id.</summary>
/// <param name="Inner">Guid or string.</param>
/// <param name="Wrap">Makes it from the inner value.</param>
/// <param name="Unwrap">Gives the inner value.</param>
internal sealed record WrappedValue(Type Inner, Func<object, object> Wrap, Func<object, object?> Unwrap);
