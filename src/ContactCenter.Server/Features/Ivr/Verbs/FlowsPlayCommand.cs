using System.CommandLine;
using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>
/// The verb <c>flows play</c>: a telephone in the terminal, on any date and time. What is spoken is written down; a line of keys presses
/// them, an empty line is silence, and a word stands for what else can happen, such as an agent who answers.
/// </summary>
internal sealed class FlowsPlayCommand(TextReader keyboard)
{
    private static readonly Option<string?> Organization = new("--organization") { Description = "Whose line; the first organization if left out." };
    private static readonly Option<string?> Line = new("--line") { Description = "The number to call; the organization's first one if left out." };
    private static readonly Option<string?> At = new("--at") { Description = "When, in the organization's time: 2027-01-06T10:00. Needed." };
    private static readonly Option<string?> Language = new("--language") { Description = "The language that the call begins in." };
    private static readonly Option<bool> IsWithheld = new("--withheld") { Description = "Calls without showing a number." };

    public Command Create()
    {
        At.Required = true;
        var play = new Command("play", "A telephone in the terminal: keys, an empty line for silence, or a word that it offers. 2 where nobody can be called.")
        {
            FlowsFolder.Argument, Organization, Line, At, Language, IsWithheld,
        };
        play.SetAction(PlayAsync);
        return play;
    }

    private async Task<int> PlayAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (await FlowsFolder.FindAsync(arguments) is not { } folder)
        {
            return FlowsFolder.Impossible;
        }

        var loaded = FlowFolderLoader.Load(folder);
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        foreach (var problem in loaded.Problems)
        {
            await error.WriteLineAsync(problem.ToString());
        }

        if (loaded.Sets.Count == 0)
        {
            return FlowsFolder.Faulty;
        }

        var (call, refusal) = Dial(arguments, loaded.Sets);
        if (call is null)
        {
            await error.WriteLineAsync(refusal);
            return FlowsFolder.Impossible;
        }

        await TalkAsync(call, output, cancellationToken);
        return 0;
    }

    private static (FlowPlay? Call, string Refusal) Dial(ParseResult arguments, IReadOnlyList<FlowSet> sets)
    {
        var named = arguments.GetValue(Organization);
        if ((named is null ? sets[0] : sets.FirstOrDefault(set => string.Equals(set.Organization.Id.Value, named, StringComparison.Ordinal))) is not { } set)
        {
            return (null, $"There is no organization '{named}'; there are {string.Join(", ", sets.Select(set => set.Organization.Id))}.");
        }

        var organization = set.Organization;
        var line = organization.Numbers.Keys.FirstOrDefault(number => arguments.GetValue(Line) is not { } wanted || string.Equals(number.Value, wanted, StringComparison.Ordinal));
        if (line == default)
        {
            return (null, $"'{organization.Id}' has no number {arguments.GetValue(Line)}; it has {string.Join(", ", organization.Numbers.Keys.Select(number => number.Value))}.");
        }

        if (!PlayedCall.TryRead(arguments.GetValue(At), out var wall))
        {
            return (null, $"--at expects a date and a time such as 2027-01-06T10:00, not '{arguments.GetValue(At)}'.");
        }

        LanguageTag? language = arguments.GetValue(Language) is { } tag ? new LanguageTag(tag) : null;
        if (language is { } asked && !organization.Languages.Contains(asked))
        {
            return (null, $"'{organization.Id}' speaks {string.Join(", ", organization.Languages)}, not '{asked}'.");
        }

        var played = new PlayedCall(line, organization.InstantOf(wall)) { Caller = arguments.GetValue(IsWithheld) ? CallerKind.Withheld : CallerKind.Person, Language = language };
        return (played.Dial(set), string.Empty);
    }

    private async Task TalkAsync(FlowPlay dialed, TextWriter output, CancellationToken cancellationToken)
    {
        var (call, began) = (dialed, dialed.Now);
        await HearAsync(call, output);
        while (!call.Ended)
        {
            await output.WriteLineAsync($"  ({Offered(call)})");
            if (await keyboard.ReadLineAsync(cancellationToken) is not { } typed)
            {
                call = call.Give(FlowPlay.HangUp)!;
                break;
            }

            await output.WriteLineAsync($"> {typed}");
            if (call.Give(typed) is { } after)
            {
                call = after;
                await HearAsync(call, output);
            }
            else
            {
                await output.WriteLineAsync($"  '{typed.Trim()}' means nothing here.");
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  (the call is over after {(call.Now - began).TotalSeconds:0} s{(call.IsHungUp ? ", hung up by the caller" : string.Empty)})"));
    }

    private static async Task HearAsync(FlowPlay call, TextWriter output)
    {
        foreach (var line in call.Heard)
        {
            await output.WriteLineAsync($"[{line.Language}] {line.Text}");
        }
    }

    private static string Offered(FlowPlay call)
    {
        var words = call.Inputs.Select(input => input.Name)
            .Where(name => !name.All(char.IsAsciiDigit) && name is not ("*" or "#" or FlowPlay.Silence) && !name.StartsWith("wait ", StringComparison.Ordinal));
        return string.Join("; ", new[]
        {
            call.Keys.Count > 0 ? $"keys {string.Join(' ', call.Keys)}" : string.Empty,
            call.Waits == PlayWait.Keys ? "empty line: silence" : string.Empty,
            string.Join(", ", words.Concat(call.Waits == PlayWait.Queue ? [FlowPlay.Wait] : []).Append(FlowPlay.HangUp).Distinct(StringComparer.Ordinal)),
        }.Where(part => part.Length > 0));
    }
}
