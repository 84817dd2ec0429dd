namespace ContactCenter.TestKit;

internal sealed class SqliteTestHost : ITestDatabaseHost
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcenter-");

    public string ConnectionString => $"Data Source={Path.Combine(_folder.FullName, "test.db")}";

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
