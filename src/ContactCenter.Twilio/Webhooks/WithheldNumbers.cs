using System.Collections.Frozen;

namespace ContactCenter.Twilio.Webhooks;

/// <summary>Carriers write "anonymous" and its kin as the digits of a keypad, which then look like telephone numbers.</summary>
internal static class WithheldNumbers
{
    private static readonly FrozenSet<string> Keypad = FrozenSet.ToFrozenSet(
        ["+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"], StringComparer.Ordinal);

    public static bool Contains(string number) => Keypad.Contains(number);
}
