namespace ContactCenter.Core.Conversations;

/// <summary>The moves a transfer can make; SQL guards the same moves again.</summary>
public static class Transfers
{
    /// <summary>How long a colleague may be asked while the caller hears music: 30 min. The caller comes back before, at the limit of hold.</summary>
    public static readonly TimeSpan LongestConsult = TimeSpan.FromMinutes(30);

    /// <summary>Whether a transfer may go from one state to another. Every open one can end, and nothing leaves the end.</summary>
    public static bool CanMove(TransferState from, TransferState to) => (from, to) switch
    {
        (TransferState.Ended, _) => false,
        (_, TransferState.Ended) => true,
        (TransferState.Pending, TransferState.Joined) => true,
        (TransferState.Joined, TransferState.Moving) => true,
        _ => false,
    };
}
