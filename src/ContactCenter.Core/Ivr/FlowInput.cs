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
}
