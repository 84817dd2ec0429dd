using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Twilio;
using ContactCenter.Twilio.Setup;

namespace ContactCenter.Server.Features.GoingLive;

/// <summary>What the provider's account must look like, from the flow folder and the public address.</summary>
internal static class WantedAccount
{
    private const string Placeholder = "{number}";

    public static WantedSetup Of(IReadOnlyList<FlowSet> sets, TwilioOptions options)
    {
        var here = options.PublicUrl.TrimEnd('/') + VoiceUrls.Root;
        return new WantedSetup(
            [
                .. sets.SelectMany(set => set.Organization.Numbers.Keys, (set, number) => new WantedNumber(
                    number.Value,
                    set.Organization.Id.Value,
                    new WantedVoice(here + VoiceUrls.InboundPattern, FallbackOf(number.Value, here, options), FallbackMethodOf(options), here + VoiceUrls.StatusPattern))),
            ],
            here + VoiceUrls.SoftphonePattern);
    }

    private static string FallbackOf(string number, string here, TwilioOptions options) =>
        options.FallbackUrl?.Replace(Placeholder, number.TrimStart('+'), StringComparison.Ordinal) ?? here + VoiceUrls.FallbackPattern;

    // a file that is hosted elsewhere is read; our own fallback wants to know which call it is about
    private static string FallbackMethodOf(TwilioOptions options) => options.FallbackUrl is null ? "POST" : "GET";
}
