namespace ContactCenter.Server.Tests.Invariants;

/// <summary>One way to break an invariant.</summary>
/// <param name="Invariant">Its name.</param>
/// <param name="Sql">What is done to the rows of the story.</param>
/// <param name="Row">The row that the checker must name.</param>
/// <param name="Also">Which other invariants this cannot but break.</param>
internal sealed record Violated(string Invariant, Func<Story, string> Sql, Func<Story, string> Row, params IReadOnlyList<string> Also);
