using System.Xml.Linq;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.DataProtection;
using ContactCenter.TestKit;

namespace ContactCenter.Server.Tests.DataProtection;

public sealed class DatabaseKeyRingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_Come_Back_Even_To_Someone_Inside_A_Unit_Of_Work()
    {
        await using var database = await TestDatabase.CreateAsync(DataProvider.Sqlite, cancellationToken: Token);
        var ring = new DatabaseKeyRing(database.Database);
        ring.StoreElement(new XElement("key", new XAttribute("id", "1"), "à"), "first");

        var read = await database.Database.WriteAsync((_, _) => Task.FromResult(ring.GetAllElements()), Token);

        read.Single().ToString().ShouldBe("<key id=\"1\">à</key>");
    }

    [Fact]
    public async Task A_Key_Made_Inside_A_Unit_Of_Work_Fails_At_Once_Instead_Of_Waiting_For_Itself()
    {
        await using var database = await TestDatabase.CreateAsync(DataProvider.Sqlite, cancellationToken: Token);
        var ring = new DatabaseKeyRing(database.Database);

        await Should.ThrowAsync<InvalidOperationException>(() => database.Database.WriteAsync(
            (_, _) =>
            {
                ring.StoreElement(new XElement("key"), "first");
                return Task.CompletedTask;
            },
            Token));

        ring.GetAllElements().ShouldBeEmpty();
    }
}
