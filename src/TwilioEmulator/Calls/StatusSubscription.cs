namespace TwilioEmulator.Calls;

/// <summary>Who wants to hear of a call's progress: <c>initiated ringing answered completed</c>.</summary>
internal sealed record StatusSubscription(string Url, string Method, IReadOnlySet<string> Events)
{
    public static readonly IReadOnlySet<string> KnownEvents = new HashSet<string>(StringComparer.Ordinal) { "initiated", "ringing", "answered", "completed" };

    public static readonly IReadOnlySet<string> OnlyCompleted = new HashSet<string>(StringComparer.Ordinal) { "completed" };
}
