using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Calls;

/// <summary>A call that has just reached us, or that we are about to place, with the matter it opens and the citizen's leg, which the provider has not named yet where we place it.</summary>
internal sealed record NewCall(
    CallId CallId,
    LegId LegId,
    ContactId ContactId,
    PartyId? PartyId,
    OrganizationId OrganizationId,
    PhoneNumber DialedNumber,
    LanguageTag Language,
    string? ProviderLegId,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DeadlineAt,
    bool Simulated,
    CallDirection Direction = CallDirection.Inbound,
    string? Topic = null);
