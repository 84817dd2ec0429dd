using ContactCenter.Core.RemoteHelp;

namespace ContactCenter.Server.Features.Agents;

/// <summary>Where help on the caller's screen stands, as the agent sees it.</summary>
/// <param name="AskedAt">When the caller was asked.</param>
/// <param name="Answer">What came of it; null while they are being asked.</param>
/// <param name="StartedAt">Since when the agent helps.</param>
/// <param name="EndedAt">Until when.</param>
internal sealed record AgentRemoteHelpResponse(DateTimeOffset AskedAt, ConsentAnswer? Answer, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt)
{
    public static AgentRemoteHelpResponse? Of(AgentView view) => view.ConsentAskedAt is { } asked
        ? new AgentRemoteHelpResponse(asked, view.ConsentAnswer, view.HelpStartedAt, view.HelpEndedAt)
        : null;
}
