using System.IO.Enumeration;

namespace TwilioEmulator.Faults;

/// <summary>One planned failure of the REST API.</summary>
/// <param name="Method">HTTP method, <c>*</c> = any.</param>
/// <param name="Path">Path below the account with <c>*</c> as wildcard, for example <c>Calls/*.json</c>.</param>
/// <param name="Answer"><c>400</c>, <c>500</c>, <c>503</c>, <c>429</c>, <c>hang</c> or <c>cut</c>.</param>
/// <param name="When"><c>before</c> or <c>after</c> the command is carried out.</param>
/// <param name="Times">How many requests it hits.</param>
internal sealed record RestFault(string Method, string Path, string Answer, string When = "before", int Times = 1)
{
    private static readonly string[] Answers = ["400", "500", "503", "429", "hang", "cut"];

    public bool IsValid =>
        Method is not null && Path is not null && Answers.Contains(Answer, StringComparer.Ordinal) && When is "before" or "after" && Times > 0;

    public bool Matches(string method, string path) =>
        (Method is "*" || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
        && FileSystemName.MatchesSimpleExpression(Path, path, ignoreCase: false);
}
