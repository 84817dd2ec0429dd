using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Tests;

/// <summary>A small schema of the tests' own: one counter per name.</summary>
internal static class CounterSql
{
    public static EmbeddedSql Files { get; } = With();

    /// <summary>The counter's files with others beside or in place of them; null takes one away.</summary>
    public static EmbeddedSql With(params IEnumerable<(string Path, string? Text)> changes)
    {
        var files = EmbeddedSql.Load().Under("sql/queries/schema").ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
        files["sql/migrations/sqlite/01_Counter.sql"] = "CREATE TABLE Counter (Name TEXT NOT NULL PRIMARY KEY, Value INTEGER NOT NULL) STRICT;";
        files["sql/migrations/sqlserver/01_Counter.sql"] =
            "CREATE TABLE dbo.Counter (Name nvarchar(100) NOT NULL CONSTRAINT PK_Counter PRIMARY KEY, Value int NOT NULL);";
        files["sql/queries/counters/Counter_Create.sql"] = "INSERT INTO Counter (Name, Value) VALUES (@Name, 0)";
        files["sql/queries/counters/Counter_Increment.sql"] = "UPDATE Counter SET Value = Value + 1 WHERE Name = @Name";
        files["sql/queries/counters/Counter_Get.sql"] = "SELECT Value FROM Counter WHERE Name = @Name";
        files["sql/queries/counters/Counter_Count.sql"] = "SELECT COUNT(*) FROM Counter";
        files["sql/queries/counters/Counter_Delete.sql"] = "DELETE FROM Counter WHERE Name = @Name";
        foreach (var (path, text) in changes)
        {
            files.Remove(path);
            if (text is not null)
            {
                files[path] = text;
            }
        }

        return new EmbeddedSql(files);
    }
}
