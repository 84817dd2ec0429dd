using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Infrastructure.Pages;
using ContactCenter.Twilio;
using ContactCenter.Twilio.Tokens;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>Which softphone this installation has: the emulator's, the one of the account, or none without a key for tokens.</summary>
internal sealed class SoftphoneSetup(ServerSettings settings, AccessTokens tokens, IOptions<TwilioOptions> options)
{
    /// <returns>Null when no softphone is set up.</returns>
    public PhoneChoice? Choose()
    {
        if (!tokens.AreConfigured)
        {
            return null;
        }

        return settings.Demo
            ? new PhoneChoice(ScriptAssets.Address("voice-emulator.js"), Emulator, null)
            : new PhoneChoice(ScriptAssets.Address("voice-twilio.js"), null, string.IsNullOrEmpty(options.Value.Region) ? null : options.Value.Region);
    }

    private string Emulator => settings.EmulatorOutside is { } outside
        ? outside.GetLeftPart(UriPartial.Authority) + Provider.EmulatorPath
        : Provider.EmulatorPath;
}
