using System.Collections.Immutable;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>What brings a flow on.</summary>
public abstract record FlowInput
{
    private FlowInput()
    {
    }

    /// <summary>The call has just reached the node.</summary>
    public sealed record Entered : FlowInput;

    /// <summary>The caller pressed keys.</summary>
    /// <param name="Keys">0–9, * and #.</param>
    public sealed record Pressed(string Keys) : FlowInput;

    /// <summary>The caller pressed nothing in time.</summary>
    public sealed record Silence : FlowInput;

    /// <summary>The caller is back from a queue.</summary>
    /// <param name="Exit">How the stay ended.</param>
    public sealed record Returned(VisitExit Exit) : FlowInput;

    /// <summary>The queue takes nobody more.</summary>
    public sealed record QueueFull : FlowInput;

    /// <summary>The queue is outside its hours.</summary>
    public sealed record QueueClosed : FlowInput;

    /// <summary>The caller left the queue with a key of its wait loop.</summary>
    /// <param name="Key">0–9, * or #.</param>
    public sealed record LeftQueue(string Key) : FlowInput;

    /// <summary>The hold text of a look-up is over, or the phone asks again.</summary>
    public sealed record Waited : FlowInput;

    /// <summary>Another system answered a look-up.</summary>
    /// <param name="IsFound">Whether it knew what was asked for.</param>
    /// <param name="Values">What it said, under the names that the node gives.</param>
    public sealed record LookedUp(bool IsFound, ImmutableDictionary<string, FlowValue> Values) : FlowInput;

    /// <summary>A look-up failed or took too long, or an engine could not do what the node asked of it.</summary>
    /// <param name="Code">A short name of what went wrong, for the record.</param>
    public sealed record Failed(string Code) : FlowInput;

    /// <summary>The caller has spoken a message.</summary>
    /// <param name="Length">How long it is; zero when nothing was said.</param>
    /// <param name="Recording">Where it lies; null where nobody kept it.</param>
    public sealed record Recorded(TimeSpan Length, VoiceRecording? Recording = null) : FlowInput;

    /// <summary>The way to another number is over.</summary>
    /// <param name="Outcome">How.</param>
    public sealed record Transferred(TransferOutcome Outcome) : FlowInput;

    /// <summary>An engine did what the node asked of it.</summary>
    public sealed record Done : FlowInput;
}
