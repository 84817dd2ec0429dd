namespace ContactCenter.Data.Tests;

/// <summary>The providers that every store test runs on; one without a server is a reported skip.</summary>
internal static class Providers
{
    public static TheoryData<DataProvider> All => new(DataProvider.Sqlite, DataProvider.SqlServer);
}
