using ContactCenter.Data;
using ContactCenter.Server.Features.Invariants;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>The rows of the installation, read from outside the server.</summary>
internal sealed class Books(Installation place)
{
    private readonly string _connectionString = $"Data Source={place.DatabaseFile};Mode=ReadOnly;Pooling=False";

    /// <summary>The provider's names of the callers who wait in our rows too.</summary>
    public IReadOnlyList<string> Waiting => List(
        """
        SELECT l.ProviderLegId FROM QueueEntry AS e JOIN CallLeg AS l ON l.CallId = e.CallId AND l.Kind = 'Caller'
        WHERE e.State IN ('Waiting', 'Reserved')
        """);

    /// <summary>Whatever is not over or not free; empty once everything came to its end.</summary>
    public IReadOnlyList<string> Open => List(
        """
        SELECT 'call ' || l.ProviderLegId || ' ' || c.State FROM Call AS c JOIN CallLeg AS l ON l.CallId = c.CallId AND l.Kind = 'Caller'
        WHERE c.EndedAt IS NULL OR c.Outcome IS NULL
        UNION ALL SELECT 'entry ' || QueueEntryId || ' ' || State FROM QueueEntry WHERE State <> 'Left'
        UNION ALL SELECT 'reservation ' || ReservationId || ' ' || State FROM Reservation WHERE EndedAt IS NULL
        UNION ALL SELECT 'agent ' || UserName || ' ' || State FROM Agent JOIN UserAccount ON UserId = AgentId WHERE State <> 'Idle'
        UNION ALL SELECT 'command ' || CommandKey || ' ' || State FROM ProviderCommand WHERE DoneAt IS NULL
        """);

    public IReadOnlyList<string> Outcomes => List("SELECT Outcome || ' ' || COUNT(*) FROM Call GROUP BY Outcome ORDER BY Outcome");

    /// <summary>The provider's names of all callers who ever reached us.</summary>
    public IReadOnlyList<string> Callers => List("SELECT ProviderLegId FROM CallLeg WHERE Kind = 'Caller'");

    public IReadOnlyList<string> EventsOf(string callSid) => List(
        $"""
        SELECT strftime('%H:%M:%f', e.At) || ' ' || e.Kind || ' ' || COALESCE(e.Detail, '') || ' ' || e.Origin
        FROM CallEvent AS e JOIN CallLeg AS l ON l.CallId = e.CallId WHERE l.ProviderLegId = '{callSid}' ORDER BY e.Seq
        """);

    /// <summary>Checks every invariant as the product does, after the figures that a killed job left behind.</summary>
    public async Task<IReadOnlyList<string>> BrokenInvariantsAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var settings = new ServerSettings
        {
            ListenOn = place.Server,
            DataFolder = place.Data,
            FlowFolder = place.Flows,
            Provider = DataProvider.Sqlite,
            ConnectionString = $"Data Source={place.DatabaseFile}",
            EmulatorInside = false,
            EmulatorOutside = place.Emulator,
        };
        await using var app = ServerApp.Build(builder, settings, FlowCatalog.FromFolder(place.Flows), ClockChoice.Machine);
        await app.Services.GetRequiredService<RollUpIntervals>().RunAsync(CancellationToken.None);
        var results = await app.Services.GetRequiredService<InvariantChecker>()
            .CheckAsync(app.Services.GetRequiredService<Database>(), app.Services.GetRequiredService<BusinessClock>().Now, CancellationToken.None);
        results.ShouldNotBeEmpty();
        return [.. results.Where(result => !result.Held).Select(result => $"{result.Name}: {result.Detail}")];
    }

    private List<string> List(string sql)
    {
        using var connection = new SqliteConnection(_connectionString);
        return connection.Query<string>(sql).AsList();
    }
}
