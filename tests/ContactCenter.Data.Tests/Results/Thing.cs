using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Data.Tests.Results;

internal sealed record Thing(
    CallId ThingId,
    OrganizationId? OrganizationId,
    LegState? State,
    DateTimeOffset? At,
    DateOnly? Day,
    bool? Flag,
    int? Number,
    long? Big,
    double? Share,
    byte[]? Bytes,
    string? Words);
