namespace ContactCenter.Core.Routing;

/// <summary>The moves a reservation can make; only a pending one moves, and only once.</summary>
public static class Reservations
{
    /// <summary>Whether a reservation may go from one state to another.</summary>
    public static bool CanMove(ReservationState from, ReservationState to) =>
        from == ReservationState.Pending && to != ReservationState.Pending;

    /// <summary>Whether the caller takes the old place in the queue again after this end.</summary>
    public static bool ReturnsCaller(ReservationState state) => state switch
    {
        ReservationState.Rejected or ReservationState.TimedOut => true,
        ReservationState.Pending or ReservationState.Accepted or ReservationState.Canceled => false,
    };
}
