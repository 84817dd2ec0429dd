using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>Plays a call from its beginning with everything that was given so far: nothing is kept but in the reader's page.</summary>
internal sealed class PlayFlow(FlowCatalog catalog, BusinessClock clock)
{
    /// <summary>Stands between two things that were given; no word and no key has it.</summary>
    public const char Separator = '|';

    /// <summary>The most that can be given in one call.</summary>
    private const int MostGiven = 100;

    /// <param name="organization">Whose line.</param>
    /// <param name="line">The number; the first one where it is none of theirs.</param>
    /// <param name="at">When, on the wall clock; now where it cannot be read.</param>
    /// <param name="caller">What the network tells of the caller.</param>
    /// <param name="hasAgent">Whether an agent is ready.</param>
    /// <param name="given">What was given so far; what means nothing is left out.</param>
    /// <returns>Null when there is no such organization.</returns>
    public PlayView? Execute(OrganizationId organization, string? line, string? at, CallerKind caller, bool hasAgent, IReadOnlyList<string> given)
    {
        if (catalog.Find(organization) is not { } set)
        {
            return null;
        }

        var numbers = set.Organization.Numbers;
        var called = PhoneNumber.TryParse(line, out var asked) && numbers.ContainsKey(asked) ? asked : numbers.Keys.First();
        var wall = PlayedCall.TryRead(at, out var read) ? read : TimeZoneInfo.ConvertTime(clock.Now, set.Organization.Zone).DateTime;
        var played = new PlayedCall(called, set.Organization.InstantOf(wall)) { Caller = caller, Queues = new QueueFacts(hasAgent ? 1 : 0, 0) };
        var turns = new List<(string, FlowPlay)> { (string.Empty, played.Dial(set)) };
        foreach (var word in given.Take(MostGiven))
        {
            if (turns[^1].Item2.Give(word) is { } after)
            {
                turns.Add((word, after));
            }
        }

        return new PlayView
        {
            Set = set,
            Line = called.Value,
            At = PlayedCall.Write(wall),
            Caller = caller,
            HasAgent = hasAgent,
            Turns = turns,
        };
    }
}
