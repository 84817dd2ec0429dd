using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent's softphone as their own desktop shows it.</summary>
/// <param name="Page">The browser page that has it.</param>
/// <param name="TriedAt">When it last tried itself; null when it has not yet.</param>
/// <param name="Faults">What it found wrong, by the names of <see cref="SoftphoneFaults"/>.</param>
/// <param name="FreshUntil">Until when that counts.</param>
internal sealed record AgentSoftphoneResponse(Guid Page, DateTimeOffset? TriedAt, IReadOnlyList<string> Faults, DateTimeOffset? FreshUntil)
{
    public static AgentSoftphoneResponse? From(AgentView view) => view.VoicePageId is { } page
        ? new AgentSoftphoneResponse(page, view.SoftphoneTriedAt, Names(view.SoftphoneFaults ?? SoftphoneFaults.None), view.SoftphoneTriedAt + SoftphoneTrial.FreshFor)
        : null;

    private static List<string> Names(SoftphoneFaults faults) =>
        [.. Enum.GetValues<SoftphoneFaults>().Where(fault => fault != SoftphoneFaults.None && faults.HasFlag(fault)).Select(fault => fault.ToString())];
}
