using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Conversations;

/// <summary>To whom a caller is led.</summary>
public abstract record TransferTarget
{
    private TransferTarget()
    {
    }

    /// <summary>For the log: what kind of target, and its name where that is no person.</summary>
    public abstract string Word { get; }

    /// <summary>A colleague.</summary>
    /// <param name="AgentId">Who.</param>
    public sealed record Colleague(AgentId AgentId) : TransferTarget
    {
        /// <inheritdoc/>
        public override string Word => "agent";
    }

    /// <summary>A queue of the same organization.</summary>
    /// <param name="QueueId">Which.</param>
    public sealed record Queue(QueueId QueueId) : TransferTarget
    {
        /// <inheritdoc/>
        public override string Word => $"queue {QueueId}";
    }

    /// <summary>A number outside.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Name">Its name in the organization's list; null where the agent typed it.</param>
    public sealed record Outside(PhoneNumber Number, string? Name) : TransferTarget
    {
        /// <inheritdoc/>
        public override string Word => Name is null ? "number" : $"number {Name}";
    }

    /// <summary>Somebody who interprets.</summary>
    /// <param name="Language">Between the organization's languages and which other.</param>
    /// <param name="Number">The number of the service.</param>
    public sealed record Interpreter(LanguageTag Language, PhoneNumber Number) : TransferTarget
    {
        /// <inheritdoc/>
        public override string Word => Language.Value;
    }
}
