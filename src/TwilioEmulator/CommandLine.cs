using System.Globalization;

namespace TwilioEmulator;

/// <summary>The switches of the stand-alone process; <c>--urls</c> belongs to the web host.</summary>
internal static class CommandLine
{
    public const string Usage = """
        dotnet run --project src/TwilioEmulator -- --urls http://127.0.0.1:5090 --app http://127.0.0.1:5080
          --app URL               the application that gets the webhooks (signed and called under this URL)
          --app-connect URL       where to really send them, if that is somewhere else
          --account-sid AC...     user name of the REST API
          --auth-token TOKEN      its password, and the key of the signatures
          --number +34...         a number of the account; may be repeated
          --calls-per-second N    outgoing calls per second (1)
          --characters-per-second N   how fast texts are spoken (14)
          --seed N                repeatable sids
        """;

    /// <summary>Applies the switches; the answer is what is wrong with them, or null.</summary>
    public static string? Apply(IReadOnlyList<string> arguments, TwilioEmulatorOptions options)
    {
        for (var index = 0; index < arguments.Count; index += 2)
        {
            var value = index + 1 < arguments.Count ? arguments[index + 1] : "";
            if (value.Length == 0 || !TryApply(arguments[index], value, options))
            {
                return $"Not understood: {arguments[index]} {value}";
            }
        }

        return null;
    }

    private static bool TryApply(string name, string value, TwilioEmulatorOptions options)
    {
        switch (name)
        {
            case "--urls":
                return true;
            case "--app":
                options.AppPublicUrl = value;
                return Uri.TryCreate(value, UriKind.Absolute, out _);
            case "--app-connect":
                options.AppConnectUrl = value;
                return Uri.TryCreate(value, UriKind.Absolute, out _);
            case "--account-sid":
                options.AccountSid = value;
                return true;
            case "--auth-token":
                options.AuthToken = value;
                return true;
            case "--number":
                options.Numbers.Add(value);
                return Devices.Address.IsNumber(value);
            case "--calls-per-second" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) && rate > 0:
                options.CallsPerSecond = rate;
                return true;
            case "--characters-per-second" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var speed) && speed > 0:
                options.CharactersPerSecond = speed;
                return true;
            case "--seed" when int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var seed):
                options.Seed = seed;
                return true;
            default:
                return false;
        }
    }
}
