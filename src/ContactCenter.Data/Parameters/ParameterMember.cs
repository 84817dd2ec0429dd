namespace ContactCenter.Data.Parameters;

/// <summary>Where one parameter's value comes from.</summary>
/// <param name="Name">The parameter, as the statement writes it, without the at sign.</param>
/// <param name="Type">The declared type; of a list, the type of its elements.</param>
/// <param name="IsList">Whether the statement says <c>IN @Name</c> and gets one parameter per element.</param>
/// <param name="Read">Takes the value from the caller's object.</param>
internal sealed record ParameterMember(string Name, Type Type, bool IsList, Func<object, object?> Read);
