namespace ContactCenter.Data.Catalog;

internal static class EditDistance
{
    /// <summary>The number of single letters to insert, delete or replace; upper and lower case are the same letter.</summary>
    public static int Between(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        foreach (var (row, letter) in a.Index())
        {
            var current = new int[b.Length + 1];
            current[0] = row + 1;
            for (var column = 1; column <= b.Length; column++)
            {
                var replaced = previous[column - 1] + (char.ToUpperInvariant(letter) == char.ToUpperInvariant(b[column - 1]) ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
