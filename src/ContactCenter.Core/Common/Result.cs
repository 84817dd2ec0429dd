using System.Diagnostics.CodeAnalysis;

namespace ContactCenter.Core.Common;

/// <summary>Either a value or the expected reason why there is none.</summary>
public readonly record struct Result<T>
{
    private readonly T? _value;
    private readonly Error? _error;

    private Result(T? value, Error? error) => (_value, _error) = (value, error);

    /// <summary>The error, or null when there is a value.</summary>
    public Error? Error => _error;

    /// <summary>Gives the value, or the error when there is none.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Error? error)
    {
        (value, error) = (_value, _error);
        return error is null;
    }

    /// <summary>Wraps a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Wraps an error.</summary>
    public static implicit operator Result<T>(Error error) => new(default, error);
}
