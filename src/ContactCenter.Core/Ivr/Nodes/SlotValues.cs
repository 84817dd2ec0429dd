using System.Globalization;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Spans of time in a session: those that were read out under their keys, and the one that a callback is to have.</summary>
internal static class SlotValues
{
    /// <summary>The most that are read out at once; nobody keeps more of them in mind.</summary>
    public const int Most = 5;

    private const string Chosen = "callback";
    private const string Spoken = "slot";

    /// <summary>Keeps what is read out, so that a key means what was heard whatever is free by then.</summary>
    public static FlowSession Offer(FlowSession session, IReadOnlyList<CallbackSlot> slots) =>
        slots.Take(Most).Select((slot, index) => (slot, Name: Offered(index + 1))).Aggregate(Forget(session), (kept, offer) => Set(kept, offer.Name, offer.slot));

    /// <summary>The span that was read out under a key; null for a key without one.</summary>
    public static CallbackSlot? Find(FlowSession session, string key) =>
        key.Length == 1 && key[0] is >= '1' and <= '9' ? Get(session, Offered(key[0] - '0')) : null;

    /// <summary>One session per span that is read out, in which a text speaks it and its key.</summary>
    public static IEnumerable<FlowSession> Readings(FlowSession session) =>
        from key in Enumerable.Range(1, Most)
        let slot = Get(session, Offered(key))
        where slot is not null
        select Set(session, Spoken, slot).With($"{Spoken}.key", new FlowValue.Number(key));

    /// <summary>Keeps the span that a callback is to have, for texts to speak.</summary>
    public static FlowSession Choose(FlowSession session, CallbackSlot slot) => Set(session, Chosen, slot);

    /// <summary>The span that a callback is to have; null where there is none.</summary>
    public static CallbackSlot? ChosenIn(FlowSession session) => Get(session, Chosen);

    /// <summary>Forgets what was read out; what was chosen stays.</summary>
    public static FlowSession Forget(FlowSession session) =>
        session with { Values = session.Values.RemoveRange(Enumerable.Range(1, Most).Select(Offered).SelectMany(Names)) };

    /// <summary>Forgets what was read out and what was chosen.</summary>
    public static FlowSession ForgetAll(FlowSession session) => Forget(session) with { Values = Forget(session).Values.RemoveRange(Names(Chosen)) };

    private static string Offered(int key) => string.Create(CultureInfo.InvariantCulture, $"{Spoken}.{key}");

    private static string[] Names(string name) => [$"{name}.from", $"{name}.until"];

    private static FlowSession Set(FlowSession session, string name, CallbackSlot slot) =>
        session.With($"{name}.from", new FlowValue.Instant(slot.From)).With($"{name}.until", new FlowValue.Instant(slot.Until));

    private static CallbackSlot? Get(FlowSession session, string name) =>
        session.Values.GetValueOrDefault($"{name}.from") is FlowValue.Instant from && session.Values.GetValueOrDefault($"{name}.until") is FlowValue.Instant until
            ? new CallbackSlot(from.Value, until.Value)
            : null;
}
