namespace ContactCenter.Core.Ivr;

/// <summary>A booked callback that the caller still waits for.</summary>
/// <param name="Slot">When it is.</param>
/// <param name="Others">Where it could be moved to, the soonest first.</param>
public sealed record OpenCallback(CallbackSlot Slot, IReadOnlyList<CallbackSlot> Others);
