using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>What a softphone found when it tried itself; true is in order.</summary>
/// <param name="Page">The page that has it.</param>
/// <param name="Token">It has a token that is good.</param>
/// <param name="Microphone">The microphone opens.</param>
/// <param name="Registration">The provider has it as reachable.</param>
/// <param name="RingPath">What the provider sends for a ring arrives, and the agent would notice it.</param>
/// <param name="Awake">The page did not sleep since the last trial.</param>
internal sealed record TrialRequest(Guid Page, bool Token, bool Microphone, bool Registration, bool RingPath, bool Awake)
{
    public SoftphoneFaults Faults =>
        Unless(Token, SoftphoneFaults.Token)
        | Unless(Microphone, SoftphoneFaults.Microphone)
        | Unless(Registration, SoftphoneFaults.Registration)
        | Unless(RingPath, SoftphoneFaults.RingPath)
        | Unless(Awake, SoftphoneFaults.Asleep);

    private static SoftphoneFaults Unless(bool inOrder, SoftphoneFaults fault) => inOrder ? SoftphoneFaults.None : fault;
}
