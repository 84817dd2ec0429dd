namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>What the emulator knows, read from its state page.</summary>
internal sealed record ProviderState(IReadOnlyList<ProviderState.Leg> Calls, IReadOnlyList<ProviderState.Queue> Queues, IReadOnlyList<ProviderState.Room> Conferences)
{
    public IEnumerable<Leg> Live => Calls.Where(leg => leg.EndedAt is null);

    internal sealed record Leg(string Sid, string Direction, string Status, DateTimeOffset? EndedAt);

    internal sealed record Queue(string FriendlyName, IReadOnlyList<string> Members);

    internal sealed record Room(string FriendlyName, IReadOnlyList<Member> Participants);

    internal sealed record Member(string CallSid);
}
