using ContactCenter.Data;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.TestKit;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Server.Tests.Users;

public sealed class IdentityStoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<DataProvider> Providers => [DataProvider.Sqlite, DataProvider.SqlServer];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_User_Comes_Back_As_Stored_And_Secrets_Are_Not_Readable(DataProvider provider)
    {
        await using var database = await CreateAsync(provider);
        using var store = Store(database);
        var user = User("anna");
        (await store.CreateAsync(user, Token)).Succeeded.ShouldBeTrue();
        await store.SetAuthenticatorKeyAsync(user, "GEZDGNBVGY3TQOJQ", Token);
        await store.ReplaceCodesAsync(user, ["AAAAA-BBBBB", "CCCCC-DDDDD"], Token);
        await store.SetTwoFactorEnabledAsync(user, enabled: true, Token);
        await store.SetLockoutEndDateAsync(user, new DateTimeOffset(2026, 5, 12, 12, 0, 0, 123, TimeSpan.Zero), Token);
        await store.IncrementAccessFailedCountAsync(user, Token);
        (await store.UpdateAsync(user, Token)).Succeeded.ShouldBeTrue();

        var read = (await store.FindByIdAsync(user.UserId.ToString(), Token)).ShouldNotBeNull();

        read.ShouldBeEquivalentTo(user);
        read.AuthenticatorKey!.ShouldNotContain("GEZDGNBVGY3TQOJQ");
        read.RecoveryCodes!.ShouldNotContain("AAAAA-BBBBB");
        (await store.GetAuthenticatorKeyAsync(read, Token)).ShouldBe("GEZDGNBVGY3TQOJQ");
        (await store.RedeemCodeAsync(read, "AAAAA-BBBBB", Token)).ShouldBeTrue();
        (await store.RedeemCodeAsync(read, "AAAAA-BBBBB", Token)).ShouldBeFalse();
        (await store.CountCodesAsync(read, Token)).ShouldBe(1);
        (await store.FindByNameAsync("ANNA", Token)).ShouldNotBeNull();
        (await store.FindByIdAsync("not an id", Token)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Of_Two_Updates_From_The_Same_Row_The_Second_Is_Refused(DataProvider provider)
    {
        await using var database = await CreateAsync(provider);
        using var store = Store(database);
        await store.CreateAsync(User("anna"), Token);
        var one = (await store.FindByNameAsync("ANNA", Token))!;
        var other = (await store.FindByNameAsync("ANNA", Token))!;

        (await store.UpdateAsync(one, Token)).Succeeded.ShouldBeTrue();
        (await store.UpdateAsync(other, Token)).Errors.Single().Code.ShouldBe("ConcurrencyFailure");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_Name_Exists_Once(DataProvider provider)
    {
        await using var database = await CreateAsync(provider);
        using var store = Store(database);
        await store.CreateAsync(User("anna"), Token);

        (await store.CreateAsync(User("Anna"), Token)).Errors.Single().Code.ShouldBe("DuplicateUserName");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_Step_Is_Used_Once_And_Never_Goes_Back(DataProvider provider)
    {
        await using var database = await CreateAsync(provider);
        using var store = Store(database);
        var user = User("anna");
        await store.CreateAsync(user, Token);
        var users = new UserStore();

        Task<bool> Use(long step) => database.Database.WriteAsync((sql, _) => users.UseTotpStepAsync(sql, user.UserId, step), Token);
        (await Use(7)).ShouldBeTrue();
        (await Use(7)).ShouldBeFalse();
        (await Use(6)).ShouldBeFalse();
        (await Use(8)).ShouldBeTrue();
    }

    private static async Task<TestDatabase> CreateAsync(DataProvider provider)
    {
        Assert.SkipWhen(TestDatabase.SkipReason(provider).Length > 0, TestDatabase.SkipReason(provider));
        return await TestDatabase.CreateAsync(provider, cancellationToken: Token);
    }

    private static IdentityStore Store(TestDatabase database) => new(database.Database, new UserStore(), new EphemeralDataProtectionProvider(), new AuditTrail(TimeProvider.System), new AuditNote());

    private static UserAccount User(string name) => new()
    {
        UserId = Guid.Parse(name is "anna" ? "019a0000-0000-7000-8000-000000000001" : "019a0000-0000-7000-8000-000000000002"),
        UserName = name,
        NormalizedUserName = name.ToUpperInvariant(),
        DisplayName = name,
        SecurityStamp = Stamp.New(),
        ConcurrencyStamp = Stamp.New(),
    };
}
