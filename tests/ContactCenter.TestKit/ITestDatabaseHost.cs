namespace ContactCenter.TestKit;

/// <summary>What a test database stands on: made before the test, removed after it.</summary>
internal interface ITestDatabaseHost : IAsyncDisposable
{
    string ConnectionString { get; }
}
