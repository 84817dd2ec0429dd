using Microsoft.Data.SqlClient;

namespace ContactCenter.TestKit;

internal sealed class SqlServerTestHost : ITestDatabaseHost
{
    private readonly string _server;
    private readonly string _name;

    private SqlServerTestHost(string server, string name) => (_server, _name) = (server, name);

    public string ConnectionString => new SqlConnectionStringBuilder(_server) { InitialCatalog = _name }.ConnectionString;

    public static async Task<SqlServerTestHost> CreateAsync(string server, CancellationToken cancellationToken)
    {
        // A random file name is letters and digits around one point.
        var host = new SqlServerTestHost(server, "contactcenter_" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal));
        await host.ExecuteAsync("CREATE DATABASE ", cancellationToken);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        SqlConnection.ClearAllPools();
        await ExecuteAsync("DROP DATABASE ", CancellationToken.None);
    }

    private async Task ExecuteAsync(string verb, CancellationToken cancellationToken)
    {
        await using var connection = new SqlConnection(_server);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a database's name cannot be a parameter, and this one is made above
        command.CommandText = verb + _name;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
