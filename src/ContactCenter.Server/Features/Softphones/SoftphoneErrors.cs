using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>The expected failures around an agent's softphone.</summary>
internal static class SoftphoneErrors
{
    public static readonly Error NotSetUp = new("softphone.not_set_up", "No browser phone is set up: the administrator sets Twilio:ApiKeySid and Twilio:ApiKeySecret.");
    public static readonly Error Untried = new("softphone.untried", "Your phone has not been tried yet: open the desktop and press Ready there, and it tries itself first.");
    public static readonly Error Stale = new("softphone.stale", "Nothing has been heard of your phone for more than a minute: open the desktop, so that it can try itself again.");
    public static readonly Error Elsewhere = new("softphone.elsewhere", "Your phone is in another page of a browser; it can be taken over from here.");
    public static readonly Error InCall = new("softphone.in_call", "Your phone has a call in another page of a browser: finish it there first. If that page is gone, try again in a few seconds.");

    /// <returns>Why an agent with such a softphone cannot be ready; null when nothing speaks against it.</returns>
    public static Error? Of(SoftphoneHealth health, SoftphoneFaults? faults) => health switch
    {
        SoftphoneHealth.Good => null,
        SoftphoneHealth.Untried => Untried,
        SoftphoneHealth.Stale => Stale,
        SoftphoneHealth.Bad => new Error("softphone.bad", $"Your phone is not in order ({faults}): the desktop says what to do."),
    };
}
