namespace ContactCenter.Server.Features.Conversations;

/// <summary>To whom the agent can lead the caller in hand, with names in the agent's language.</summary>
/// <param name="Colleagues">Other agents of the caller's organization who are on duty.</param>
/// <param name="Queues">Its queues.</param>
/// <param name="Numbers">Its list of numbers outside.</param>
/// <param name="Interpreters">The languages that somebody interprets for it.</param>
internal sealed record TransferTargetsResponse(
    IReadOnlyList<ColleagueResponse> Colleagues,
    IReadOnlyList<NamedTargetResponse> Queues,
    IReadOnlyList<NamedTargetResponse> Numbers,
    IReadOnlyList<NamedTargetResponse> Interpreters);
