using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>Lets the caller wait in a queue.</summary>
/// <param name="QueueId">Which queue.</param>
public sealed record EnqueueDirective(QueueId QueueId) : VoiceDirective;
