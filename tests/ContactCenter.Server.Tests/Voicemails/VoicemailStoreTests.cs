using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Voicemails;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Tests.Wallboard;

namespace ContactCenter.Server.Tests.Voicemails;

public sealed class VoicemailStoreTests
{
    private static readonly VoiceRecording Recording = new("RE1", "https://recordings.example.org/RE1");
    private static readonly VoicemailStore Store = new();

    public static TheoryData<DataProvider> Providers => new(DataProvider.Sqlite, DataProvider.SqlServer);

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Message_Is_Read_As_It_Was_Kept(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        var call = await office.VisitAsync(60);

        (await KeepAsync(office, call, Recording, session => session with { Queue = new QueueId("general"), Topic = "taxes" })).ShouldBeTrue();

        (await ReadAsync(office, Office.Prat)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            message => message.CallId.ShouldBe(call),
            message => message.QueueId.ShouldBe(new QueueId("general")),
            message => message.Topic.ShouldBe("taxes"),
            message => message.Language.ShouldBe(new LanguageTag("ca")),
            message => message.CallerMasked.ShouldBeNull(),
            message => message.RecordingUrl.ShouldBe(Recording.Address),
            message => message.LengthMs.ShouldBe(12_000),
            message => message.CreatedAt.ShouldBe(office.Business.Now));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Recording_Is_Kept_Once_And_A_Second_One_Of_The_Same_Call_Beside_It(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        var call = await office.VisitAsync(60);
        await KeepAsync(office, call, Recording);

        (await KeepAsync(office, call, Recording)).ShouldBeFalse();
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        (await KeepAsync(office, call, Recording with { ProviderId = "RE2" })).ShouldBeTrue();

        var messages = await ReadAsync(office, Office.Prat);
        messages.Count.ShouldBe(2);
        messages[0].CreatedAt.ShouldBeGreaterThan(messages[1].CreatedAt, "the latest comes first");
        messages.ShouldAllBe(message => message.QueueId == null && message.Topic == null);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Messages_Of_Another_Organization_Are_Not_Seen_And_Calls_Of_Another_Get_None(DataProvider provider)
    {
        await using var office = await Office.CreateAsync(provider);
        var call = await office.VisitAsync(60, organization: Office.Vic);
        (await KeepAsync(office, call, Recording)).ShouldBeFalse("the call is not Prat's");
        (await KeepAsync(office, call, Recording, organization: Office.Vic)).ShouldBeTrue();

        (await ReadAsync(office, Office.Prat)).ShouldBeEmpty();
        (await ReadAsync(office, Office.Vic)).ShouldHaveSingleItem();
    }

    private static Task<IReadOnlyList<Voicemail>> ReadAsync(Office office, OrganizationId organization) => office.Database.ReadAsync(
        (sql, _) => Store.ReadSinceAsync(sql, organization, office.Business.Now.AddHours(-1)), TestContext.Current.CancellationToken);

    private static Task<bool> KeepAsync(Office office, CallId call, VoiceRecording recording, Func<FlowSession, FlowSession>? of = null, OrganizationId? organization = null)
    {
        var session = new FlowSession { FlowId = new FlowId("main"), NodeId = "message", Language = new LanguageTag("ca") };
        var live = new LiveCall
        {
            CallId = call,
            OrganizationId = organization ?? Office.Prat,
            ContactId = default,
            State = CallState.InFlow,
            Language = session.Language,
            DialedNumber = "+34930000001",
            ReceivedAt = office.Business.Now,
            Simulated = false,
            CallerLegId = default,
            CallerProviderLegId = "CA1",
        };
        return office.Database.WriteAsync(
            (sql, _) => Store.KeepAsync(
                new UnitOfWork(sql, office.Business.Now, EventOrigin.Live, new IdSource(office.Business, new Random(2))), live, (of ?? (same => same))(session), recording, TimeSpan.FromSeconds(12)),
            TestContext.Current.CancellationToken);
    }
}
