using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>A call that a reader plays on the staff's page.</summary>
public sealed record PlayView
{
    /// <summary>The version that is played: the one in force.</summary>
    public required FlowSet Set { get; init; }

    /// <summary>The number that is called.</summary>
    public required string Line { get; init; }

    /// <summary>When, on the organization's wall clock: <c>2027-01-06T10:00</c>.</summary>
    public required string At { get; init; }

    /// <summary>What the network tells of the caller.</summary>
    public required CallerKind Caller { get; init; }

    /// <summary>Whether an agent is ready.</summary>
    public required bool HasAgent { get; init; }

    /// <summary>What was given and what was heard after it, from the beginning; the first was given by nobody.</summary>
    public required IReadOnlyList<(string Given, FlowPlay After)> Turns { get; init; }

    /// <summary>Where the call stands.</summary>
    public FlowPlay Call => Turns[^1].After;
}
