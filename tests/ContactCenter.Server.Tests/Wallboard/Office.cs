using System.Globalization;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Features.Alerts;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Features.Wallboard;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Tests.Users;
using ContactCenter.TestKit;

namespace ContactCenter.Server.Tests.Wallboard;

/// <summary>A database on which a day's work is written down, and the wall that reads it. Noon UTC is 14:00 in El Prat.</summary>
internal sealed class Office(TestDatabase database, ManualClock clock) : IAsyncDisposable
{
    public static readonly OrganizationId Prat = new("prat");
    public static readonly OrganizationId Vic = new("vic");
    private static readonly RunMode Real = new(Simulated: false);
    private readonly IdSource _ids = new(new BusinessClock(clock), new Random(1));

    public Database Database => database.Database;

    public string ConnectionString => database.ConnectionString;

    public ManualClock Clock => clock;

    public BusinessClock Business { get; } = new(clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Office> CreateAsync(DataProvider provider)
    {
        Assert.SkipWhen(TestDatabase.SkipReason(provider).Length > 0, TestDatabase.SkipReason(provider));
        var clock = new ManualClock();
        return new Office(await TestDatabase.CreateAsync(provider, clock, Token), clock);
    }

    public async Task<WallboardResponse> ReadAsync(OrganizationId organization)
    {
        var read = new ReadWallboard(
            Database, FlowCatalog.FromFolder(UsersHost.FlowFolder()), new WallboardStore(new IntervalStore(), new RatingMeans(Real), new OutboundCallStore(), Real), new QueueOrderStore(), new AlertStore(), Business);
        return (await read.ExecuteAsync(organization, Token)).ShouldNotBeNull();
    }

    public async Task<WallboardLine> LineAsync(string queue, OrganizationId? organization = null) =>
        (await ReadAsync(organization ?? Prat)).Queues.Single(line => string.Equals(line.Queue, queue, StringComparison.Ordinal));

    /// <summary>A stay that began some seconds ago.</summary>
    /// <param name="exit">How it ended; null while it lasts.</param>
    /// <param name="wait">Seconds until it ended.</param>
    public async Task<CallId> VisitAsync(int secondsAgo, VisitExit? exit = null, int wait = 0, string queue = "general", OrganizationId? organization = null)
    {
        var (contact, call, entry) = (_ids.New(), _ids.New(), _ids.New());
        var of = organization ?? Prat;
        var entered = Business.Now.AddSeconds(-secondsAgo);
        await Database.WriteAsync(
            async (sql, _) =>
            {
                await sql.ExecuteAsync("Contact_Create", new { ContactId = contact, OrganizationId = of, PartyId = (Guid?)null, Channel = "Phone", StartedAt = entered, Simulated = false });
                await sql.ExecuteAsync("Call_Create", new
                {
                    CallId = call, OrganizationId = of, ContactId = contact, PartyId = (Guid?)null, DialedNumber = "+34930000001",
                    Direction = CallDirection.Inbound, State = CallState.Queued, Language = "ca", Topic = (string?)null, ReceivedAt = entered, DeadlineAt = (DateTimeOffset?)null, Simulated = false,
                });
                await sql.ExecuteAsync("QueueEntry_Create", new
                {
                    QueueEntryId = entry, OrganizationId = of, QueueId = queue, ContactId = contact, CallId = call, Language = "ca",
                    Topic = (string?)null, Priority = 5, AgeFrom = entered, EnteredAt = entered, Simulated = false,
                });
                if (exit is { } ended)
                {
                    await sql.ExecuteAsync("QueueEntry_Leave", new { OrganizationId = of, QueueEntryId = entry, ExitAt = entered.AddSeconds(wait), ExitKind = ended });
                }
            },
            Token);
        return new CallId(call);
    }

    public async Task<AgentId> AgentAsync(string name, AgentAvailability availability, AgentState state, string skills = """{"general":8}""", params OrganizationId[] organizations)
    {
        var id = _ids.New();
        await Database.WriteAsync(
            async (sql, _) =>
            {
                await sql.ExecuteAsync("UserAccount_Create", new
                {
                    UserId = id, UserName = name, NormalizedUserName = name, DisplayName = name, PasswordHash = (string?)null,
                    SecurityStamp = "s", ConcurrencyStamp = "c", LockoutEnabled = true, Demo = false,
                });
                foreach (var organization in organizations.DefaultIfEmpty(Prat))
                {
                    await sql.ExecuteAsync("Membership_Create", new { UserId = id, OrganizationId = organization, Role = "Agent", Skills = skills });
                }

                await sql.ExecuteAsync("Agent_Create", new { AgentId = id, Now = Business.Now.AddHours(-1) });
                NotReadyReason? reason = availability == AgentAvailability.NotReady ? NotReadyReason.Meal : null;
                await sql.ExecuteAsync("Agent_SetAvailability", new { AgentId = id, Availability = availability, NotReadyReason = reason, Business.Now });
                await sql.ExecuteAsync("Agent_SetState", new { AgentId = id, State = state, Business.Now });
            },
            Token);
        return new AgentId(id);
    }

    public Task RateAsync(int score, int daysAgo, string queue = "general") => Database.WriteAsync(
        (sql, _) => sql.ExecuteAsync("Rating_Create", new
        {
            RatingId = _ids.NewRandom(), OrganizationId = Prat, QueueId = queue, Topic = (string?)null,
            LocalDay = Business.Now.AddDays(-daysAgo).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Language = "ca", QuestionVersion = "1", Score = score, Simulated = false,
        }),
        Token);

    /// <summary>Appends a fact as a unit of work does.</summary>
    public Task RecordAsync(CallEventKind kind, LiveCallRef call, string? detail = null) => new UnitRunner(Database, Business, _ids, new EventStore(), new Wakeups())
        .RunAsync(
            unit =>
            {
                unit.Record(kind, call, detail);
                return Task.CompletedTask;
            },
            Token);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
