using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.OutboundCalls;

/// <summary>
/// Reads a number that an agent wants to call. Stricter than <see cref="OutsideNumber"/>: the numbering plan of Spain (RD 2296/2004) and
/// an allow-list of countries, so that no call ends at a number that earns by being called.
/// </summary>
public static class DialableNumber
{
    private const string Spain = "+34";
    private const int NationalDigits = 9;

    // shared cost, personal numbers, mass calls, internet access: who is called there is paid by who calls
    private static readonly string[] Paid = ["70", "901", "902", "908", "909"];

    // Spain, Andorra, France, Portugal, Italy, Germany, the United Kingdom; not its numbers that follow a person
    private static readonly string[] Countries = [Spain, "+376", "+33", "+351", "+39", "+49", "+44"];
    private static readonly string[] ClosedAbroad = ["+4470", "+4487", "+4490", "+4491", "+3389", "+49900", "+39899", "+351760"];

    /// <summary>Tells whether a number may be called, and reads it as <see cref="OutsideNumber"/> does.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="organization">Who calls.</param>
    public static Result<PhoneNumber> Read(string? text, Organization organization)
    {
        if (!OutsideNumber.Read(text, organization).TryGet(out var number, out var error))
        {
            return error;
        }

        if (!Array.Exists(Countries, country => Begins(number.Value, country)))
        {
            return OutboundCallErrors.ForeignNumber;
        }

        return Begins(number.Value, Spain) ? Spanish(number)
            : Array.Exists(ClosedAbroad, range => Begins(number.Value, range)) ? OutboundCallErrors.ClosedRange
            : number;
    }

    private static Result<PhoneNumber> Spanish(PhoneNumber number)
    {
        var national = number.Value[Spain.Length..];
        return national.Length != NationalDigits ? ConversationErrors.NotANumber
            : Array.Exists(Paid, start => Begins(national, start)) ? ConversationErrors.DearNumber
            : IsGiven(national) ? number
            : OutboundCallErrors.ClosedRange;
    }

    // mobiles, lines of a place, and lines that are free for whoever calls
    private static bool IsGiven(string national) => (national[0], national[1]) switch
    {
        ('6', _) => true,
        ('7', >= '1') => true,
        ('8' or '9', >= '1' and <= '8') => true,
        ('8' or '9', '0') => national[2] == '0',
        _ => false,
    };

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}
