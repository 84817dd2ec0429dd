using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Data.Tests.SqlServer;

public sealed class UnreachableServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Server_That_Is_Not_There_Is_Unavailable()
    {
        await using var services = new ServiceCollection()
            .AddContactCenterData(options =>
            {
                options.Provider = DataProvider.SqlServer;
                options.ConnectionString = "Data Source=127.0.0.1,1;Initial Catalog=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0";
            })
            .BuildServiceProvider();
        var database = services.GetRequiredService<Database>();

        var read = await Should.ThrowAsync<Exception>(() => database.ReadAsync((session, _) => session.QueryAsync<string>("SchemaVersion_List"), Token));
        var write = await Should.ThrowAsync<Exception>(() => services.GetRequiredService<Migrator>().MigrateAsync(Token));

        DatabaseErrors.IsUnavailable(read).ShouldBeTrue();
        DatabaseErrors.IsUnavailable(write).ShouldBeTrue();
    }
}
