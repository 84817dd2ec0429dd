using ContactCenter.Core.Calls;

namespace ContactCenter.Core.Organizations;

/// <summary>Caller ids that an organization knows to stand for nobody in particular.</summary>
public sealed record CallerLists
{
    /// <summary>Its own lines, such as a fixed line that is diverted to us and shows itself in place of the citizen.</summary>
    public IReadOnlySet<PhoneNumber> OwnNumbers { get; init; } = new HashSet<PhoneNumber>();

    /// <summary>Numbers that many people call from.</summary>
    public IReadOnlySet<PhoneNumber> Switchboards { get; init; } = new HashSet<PhoneNumber>();

    /// <summary>What its networks send in place of a number, beyond <see cref="WithheldCallerIds"/>; without regard to case.</summary>
    public IReadOnlySet<string> PseudoNumbers { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
}
