using ContactCenter.Core.Calls;

namespace ContactCenter.Core.Ivr;

/// <summary>Who calls, as far as the network says.</summary>
/// <param name="Kind">Only a <see cref="CallerKind.Person"/> has a number that stands for one person.</param>
/// <param name="Number">The number shown; null when withheld, and in later steps than the first, for only the party keeps it.</param>
/// <param name="IsDiverted">Whether another line sent the call on to us.</param>
public sealed record CallerFacts(CallerKind Kind, PhoneNumber? Number = null, bool IsDiverted = false)
{
    /// <summary>Nobody shows a number.</summary>
    public static CallerFacts Withheld { get; } = new(CallerKind.Withheld);

    /// <summary>Whether the number can be called back to reach this very person.</summary>
    public bool HasOwnNumber => Kind == CallerKind.Person;
}
