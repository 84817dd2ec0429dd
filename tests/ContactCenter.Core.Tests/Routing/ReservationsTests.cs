using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Tests.Routing;

public sealed class ReservationsTests
{
    [Fact]
    public void Only_A_Pending_Reservation_Moves_And_Never_Back()
    {
        foreach (var from in Enum.GetValues<ReservationState>())
        {
            foreach (var to in Enum.GetValues<ReservationState>())
            {
                var expected = from is ReservationState.Pending && to is not ReservationState.Pending;
                Reservations.CanMove(from, to).ShouldBe(expected, $"{from} → {to}");
            }
        }
    }

    [Theory]
    [InlineData(ReservationState.Rejected, true)]
    [InlineData(ReservationState.TimedOut, true)]
    [InlineData(ReservationState.Pending, false)]
    [InlineData(ReservationState.Accepted, false)]
    [InlineData(ReservationState.Canceled, false)]
    public void Caller_Takes_The_Old_Place_Again_When_The_Agent_Did_Not(ReservationState state, bool returns) =>
        Reservations.ReturnsCaller(state).ShouldBe(returns);
}
