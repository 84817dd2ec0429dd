using ContactCenter.Server.Features.ProviderCommands;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>What the provider does to a command of a story, while nothing is repeated below the commands themselves.</summary>
/// <param name="Answer">As the emulator's fault plan calls it; null for no fault.</param>
/// <param name="Word">What the agent is told first; empty for nothing.</param>
/// <param name="When">Before or after the command is carried out.</param>
/// <param name="Times">How many requests it hits; those that are left are forgiven when the story heals the provider.</param>
internal sealed record ProviderFault(string? Answer, string Word, string When = "before", int Times = 1)
{
    private const string After = "after";

    // fewer than make the breaker open: it stays open for real seconds, of which the story's clock knows nothing
    private const int Several = 4;
    private const int AsLongAsItTakes = 1000;

    public static IReadOnlyDictionary<string, ProviderFault> All { get; } = new Dictionary<string, ProviderFault>(StringComparer.Ordinal)
    {
        ["nothing"] = new(null, ""),
        ["500"] = new("500", CommandNotices.Delayed),
        ["500, though done"] = new("500", CommandNotices.Delayed, After),
        ["500 for a while"] = new("500", CommandNotices.Delayed, Times: Several),
        ["429"] = new("429", CommandNotices.Delayed),
        ["429 for a while"] = new("429", CommandNotices.Delayed, Times: AsLongAsItTakes),
        ["no answer in time"] = new("hang", CommandNotices.Delayed, Times: 2),
        ["cut"] = new("cut", CommandNotices.Delayed),
        ["cut, though done"] = new("cut", CommandNotices.Delayed, After),
        ["carried out twice"] = new("twice", ""),
        ["refused"] = new("403", CommandNotices.Failed),
    };

    /// <summary>Not sent, sent without an answer, refused, done.</summary>
    public static IEnumerable<string> OfEachOutcome { get; } = ["nothing", "429 for a while", "cut, though done", "refused"];

    public object Plan(string path) => Answer is null ? new { } : new { rest = new[] { new { method = "POST", path, answer = Answer, when = When, times = Times } } };
}
