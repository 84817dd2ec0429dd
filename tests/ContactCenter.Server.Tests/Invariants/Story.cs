using System.Globalization;

namespace ContactCenter.Server.Tests.Invariants;

/// <summary>What the template database tells: who did what, and until when.</summary>
/// <param name="Now">The end of the story.</param>
/// <param name="Rated">Talked, rated, hung up; the agent has finished writing.</param>
/// <param name="Abandoned">Waited, rang an agent who did not answer, and hung up.</param>
/// <param name="LeftInMenu">Hung up at the first question.</param>
/// <param name="Talking">Could not be brought to the agent at first; is talking now.</param>
/// <param name="Ringing">Waits while an agent's softphone rings.</param>
/// <param name="Waiting">Waits, and nobody is free.</param>
/// <param name="Choosing">Is being asked a question.</param>
/// <param name="IdleAgent">Somebody on a break with nothing in hand.</param>
/// <param name="FirstDecisionId">The first decision of routing that held somebody.</param>
internal sealed record Story(
    DateTimeOffset Now,
    StoryCall Rated,
    StoryCall Abandoned,
    StoryCall LeftInMenu,
    StoryCall Talking,
    StoryCall Ringing,
    StoryCall Waiting,
    StoryCall Choosing,
    string IdleAgent,
    string FirstDecisionId)
{
    /// <summary>An id that stands in no row.</summary>
    public const string NewId = "019e0000-0000-7000-8000-000000000001";

    /// <summary>Another one.</summary>
    public const string OtherNewId = "019e0000-0000-7000-8000-000000000002";

    /// <summary>A minute and a second ago: longer than any deadline is left alone.</summary>
    public string LongAgo => At(-61);

    public string Later => At(1);

    private string At(int seconds) => Now.AddSeconds(seconds).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
