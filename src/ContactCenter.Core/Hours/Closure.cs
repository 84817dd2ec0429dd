namespace ContactCenter.Core.Hours;

/// <summary>A local date on which the weekly hours do not apply: closed from midnight to midnight.</summary>
/// <param name="Date">Local date; imported per year and locality, never computed by a rule.</param>
/// <param name="Scope">Who declared it; when several fall on one date the widest gives the name.</param>
/// <param name="Name">What citizens are told, as the organization wrote it.</param>
public sealed record Closure(DateOnly Date, ClosureScope Scope, string Name);
