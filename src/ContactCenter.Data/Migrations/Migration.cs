using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Migrations;

/// <summary>One step of the schema.</summary>
internal sealed partial record Migration(string Name, string Text)
{
    /// <summary>Tells whether the file that was applied is the file of this build.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The parts to send one by one: T-SQL wants some statements, such as CREATE VIEW, to come first; a line with GO parts them.</summary>
    public IEnumerable<string> Batches => Go.Split(Text).Where(batch => !string.IsNullOrWhiteSpace(SqlText.WithoutCommentsAndLiterals(batch)));

    public static IReadOnlyList<Migration> Load(EmbeddedSql sql, SqlDialect dialect) =>
        [.. sql.Under("sql/migrations/" + dialect.Name).Select(file => new Migration(Path.GetFileNameWithoutExtension(file.Key), file.Value))];

    [GeneratedRegex(@"^\s*GO\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Go { get; }
}
