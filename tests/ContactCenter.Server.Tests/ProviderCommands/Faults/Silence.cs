using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>How long a caller heard nothing at a stretch.</summary>
internal static class Silence
{
    /// <summary>The longest stretch between the first queue and the end; music, words, a question and company are sound.</summary>
    public static TimeSpan LongestOf(Phone phone)
    {
        var longest = TimeSpan.Zero;
        DateTimeOffset? since = null;
        foreach (var news in phone.News.SkipWhile(news => !news.Is("queued")))
        {
            if (since is { } began && news.At - began > longest)
            {
                longest = news.At - began;
            }

            var leavesAlone = news.Is("dequeued") || (news.Is("room") && news.Participants < 2);
            since = leavesAlone ? since ?? news.At : IsSound(news) ? null : since;
        }

        return longest;
    }

    private static bool IsSound(PhoneNews news) =>
        news.Is("queued") || news.Is("play") || news.Is("say") || news.Is("gather") || news.Is("ended") || (news.Is("room") && news.Participants >= 2);
}
