namespace ContactCenter.Server.Features.Invariants;

/// <summary>What an invariant speaks of, and so what is counted for it.</summary>
internal enum InvariantSubject
{
    Contact,
    Call,
    Event,
    Entry,
    Agent,
    Reservation,
    Command,
    Rating,
    Interval,
    Reply,
}
