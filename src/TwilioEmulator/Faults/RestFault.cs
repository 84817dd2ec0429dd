using System.Globalization;
using System.IO.Enumeration;

namespace TwilioEmulator.Faults;

/// <summary>One planned failure of the REST API.</summary>
/// <param name="Method">HTTP method, <c>*</c> = any.</param>
/// <param name="Path">Path below the account with <c>*</c> as wildcard, for example <c>Calls/*.json</c>; <c>.json</c> is the account itself.</param>
/// <param name="Answer">
/// An HTTP status from 400 to 599, <c>hang</c> (no answer), <c>cut</c> (the connection breaks) or <c>twice</c> (something on the way
/// repeats the request: it is carried out twice and the second answer arrives).
/// </param>
/// <param name="When"><c>before</c> or <c>after</c> the command is carried out; means nothing for <c>twice</c>.</param>
/// <param name="Times">How many requests it hits.</param>
/// <param name="Code">Twilio's code in the body; null for the usual one of the status.</param>
internal sealed record RestFault(string Method, string Path, string Answer, string When = "before", int Times = 1, int? Code = null)
{
    public const string Hang = "hang";
    public const string Cut = "cut";
    public const string Twice = "twice";

    public bool IsValid =>
        Method is not null && Path is not null && (Answer is Hang or Cut or Twice || Status is not null) && When is "before" or "after" && Times > 0;

    /// <summary>The HTTP status to answer with; null for a fault of another kind.</summary>
    public int? Status => int.TryParse(Answer, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 400 and <= 599 ? status : null;

    public bool Matches(string method, string path) =>
        (Method is "*" || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
        && FileSystemName.MatchesSimpleExpression(Path, path, ignoreCase: false);
}
