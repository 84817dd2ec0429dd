using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ContactCenter.Data.Tests;

public sealed class DataOptionsTests
{
    [Theory]
    [InlineData(DataProvider.Sqlite, "", "ConnectionString is missing. For SQLite: 'Data Source=data/contactcenter.db'.")]
    [InlineData(DataProvider.Sqlite, "Mode=ReadWrite", "ConnectionString names no file: write 'Data Source=path/to/file.db'.")]
    [InlineData(DataProvider.Sqlite, "Data Source=:memory:", "ConnectionString names a database in memory; name a file.")]
    [InlineData(DataProvider.SqlServer, "Initial Catalog=cc", "ConnectionString names no server.")]
    [InlineData(DataProvider.SqlServer, "Data Source=db", "ConnectionString names no database.")]
    [InlineData(DataProvider.SqlServer, "Data Source=db;Initial Catalog=cc;MultipleActiveResultSets=true", "ConnectionString switches MultipleActiveResultSets on; leave it off.")]
    [InlineData((DataProvider)9, "Data Source=db", "Provider must be Sqlite or SqlServer.")]
    public void A_Wrong_Connection_Is_Refused(DataProvider provider, string connectionString, string error) =>
        Errors(options => (options.Provider, options.ConnectionString) = (provider, connectionString)).ShouldBe([error]);

    [Fact]
    public void A_Text_For_The_Other_Provider_Is_Refused_Without_Showing_It() =>
        Errors(options => (options.Provider, options.ConnectionString) = (DataProvider.Sqlite, "Data Source=a;Server Certificate=secret"))
            .ShouldHaveSingleItem().ShouldNotContain("secret");

    [Fact]
    public void Every_Wrong_Setting_Is_Reported_At_Once() => Errors(options =>
        {
            options.ConnectionString = "Data Source=a.db";
            options.BusyTimeout = TimeSpan.Zero;
            options.LockTimeout = TimeSpan.FromHours(1);
        }).ShouldBe(
            ["BusyTimeout must be more than zero and at most 00:10:00.", "LockTimeout must be more than zero and at most 00:10:00."]);

    private static IEnumerable<string> Errors(Action<DataOptions> configure)
    {
        using var services = new ServiceCollection().AddContactCenterData(configure).BuildServiceProvider();
        return Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IOptions<DataOptions>>().Value).Failures;
    }
}
