using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>A call to one of an organization's lines that is played on paper.</summary>
/// <param name="Line">The number that is called.</param>
/// <param name="At">When.</param>
internal sealed record PlayedCall(PhoneNumber Line, DateTimeOffset At)
{
    private const string WallClock = "yyyy-MM-dd'T'HH:mm";
    private static readonly (int From, int To) Years = (2000, 2100);

    /// <summary>What the network tells of whoever calls.</summary>
    public CallerKind Caller { get; init; } = CallerKind.Person;

    /// <summary>How every queue stands; an agent is ready and nobody waits unless said otherwise.</summary>
    public QueueFacts Queues { get; init; } = new(1, 0);

    /// <summary>The language that the call begins in; null for the organization's first one.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>A time as it is written in a form or at a command line, such as <c>2027-01-06T10:00</c>.</summary>
    public static string Write(DateTime wall) => wall.ToString(WallClock, CultureInfo.InvariantCulture);

    /// <summary>Reads such a time; far from our days there is nothing to play, and at the ends of the calendar no zone.</summary>
    public static bool TryRead(string? written, out DateTime wall) =>
        DateTime.TryParseExact(written, WallClock, CultureInfo.InvariantCulture, DateTimeStyles.None, out wall) && wall.Year >= Years.From && wall.Year <= Years.To;

    /// <summary>Dials.</summary>
    /// <param name="set">The flows of the organization that the line belongs to.</param>
    public FlowPlay Dial(FlowSet set)
    {
        var catalog = new FlowCatalog([set]);
        var caller = new CallerFacts(Caller, Caller == CallerKind.Withheld ? null : PhoneNumber.Parse("+34600000001"));
        return FlowPlay.Dial(set, set.Organization.Numbers[Line], At, now => catalog.FactsFor(set, now) with { Caller = caller, Queue = _ => Queues }, Language);
    }
}
