using System.Globalization;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>Something that is true of the rows at every instant, whatever happened before.</summary>
/// <param name="Name">Stable, in words: <c>every-entry-leaves-once</c>.</param>
/// <param name="Subject">What it speaks of.</param>
/// <param name="Sentence">What it promises, for people.</param>
/// <param name="FindAsync">Finds the rows that contradict it; reads only.</param>
internal sealed record Invariant(
    string Name,
    InvariantSubject Subject,
    string Sentence,
    Func<InvariantScope, CancellationToken, Task<IReadOnlyList<Violation>>> FindAsync)
{
    /// <summary>One that a single statement decides; its file has the invariant's name: <c>Invariant_EveryEntryLeavesOnce</c>.</summary>
    public static Invariant Of(string name, InvariantSubject subject, string sentence)
    {
        var statement = StatementOf(name);
        return new(name, subject, sentence, (scope, _) => scope.Sql.QueryAsync<Violation>(statement, new { scope.Overdue, scope.Simulated }));
    }

    public static string StatementOf(string name) =>
        "Invariant_" + string.Concat(name.Split('-').Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
