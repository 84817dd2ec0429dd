using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Invariants;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Invariants;

/// <summary>A copy of the story, spoilt or not, as the checker sees it.</summary>
internal static class CheckedStory
{
    public static async Task<(IReadOnlyList<InvariantResult> Results, Story Story)> CheckAsync(Func<Story, string>? spoil = null, bool simulated = true)
    {
        var folder = Directory.CreateTempSubdirectory("contactcenter-");
        try
        {
            var file = Path.Combine(folder.FullName, "story.db");
            var story = await StoryDatabase.CopyToAsync(file);
            if (spoil is not null)
            {
                Spoil(file, spoil(story));
            }

            return (await CheckAsync(file, story.Now, simulated), story);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // what the database itself refuses is planted behind its back: a check that trusted it would find nothing
    private static void Spoil(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Foreign Keys=False");
        connection.Open();
        connection.Execute("PRAGMA ignore_check_constraints = ON");
        connection.Execute(sql).ShouldBeGreaterThan(0, "nothing was spoilt");
    }

    private static async Task<IReadOnlyList<InvariantResult>> CheckAsync(string file, DateTimeOffset now, bool simulated)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddContactCenterData(data => data.ConnectionString = $"Data Source={file}");
        await using var provider = services.BuildServiceProvider();
        return await new InvariantChecker(new RunMode(simulated)).CheckAsync(provider.GetRequiredService<Database>(), now, TestContext.Current.CancellationToken);
    }
}
