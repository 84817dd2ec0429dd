namespace ContactCenter.Core.Common;

/// <summary>An expected failure as a value: a stable code for machines and a sentence for people.</summary>
/// <param name="Code">Stable, lower-case, dotted: <c>agent.not_ready</c>. Never changes once released.</param>
/// <param name="Message">English sentence that says what to do; screens translate by code.</param>
/// <param name="Kind">What the caller of the operation can do about it; the web edge maps it to a status.</param>
public sealed record Error(string Code, string Message, ErrorKind Kind = ErrorKind.Conflict);
