using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Conversations;

/// <summary>Reads a number as people type it.</summary>
public static class OutsideNumber
{
    private const string Country = "+34";
    private const int NationalDigits = 9;
    private static readonly string[] Dear = ["803", "806", "807", "905", "907"];

    /// <summary>
    /// Spaces, points, hyphens and brackets are left out and <c>00</c> is a plus; nine digits are a Spanish number. Own numbers,
    /// which would lead in a circle, and those that cost the caller's council dear are refused.
    /// </summary>
    public static Result<PhoneNumber> Read(string? text, Organization organization)
    {
        var bare = string.Concat((text ?? string.Empty).Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '(' or ')')));
        var written = bare.StartsWith("00", StringComparison.Ordinal) ? "+" + bare[2..]
            : bare.Length == NationalDigits && bare[0] is >= '6' and <= '9' ? Country + bare
            : bare;
        if (!PhoneNumber.TryParse(written, out var number))
        {
            return ConversationErrors.NotANumber;
        }

        return organization.Numbers.ContainsKey(number) ? ConversationErrors.OwnNumber
            : Array.Exists(Dear, start => number.Value.StartsWith(Country + start, StringComparison.Ordinal)) ? ConversationErrors.DearNumber
            : number;
    }
}
