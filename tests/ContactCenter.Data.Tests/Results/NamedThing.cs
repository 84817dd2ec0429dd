using ContactCenter.Core.Calls;

namespace ContactCenter.Data.Tests.Results;

internal sealed record NamedThing
{
    public required CallId ThingId { get; init; }

    public LegState? State { get; init; }

    public DateTimeOffset? At { get; init; }

    public bool? Flag { get; init; }

    public int? Number { get; init; }
}
