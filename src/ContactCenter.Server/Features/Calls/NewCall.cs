using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Calls;

/// <summary>A call that has just reached us, with the matter it opens and the caller's leg.</summary>
internal sealed record NewCall(
    CallId CallId,
    LegId LegId,
    ContactId ContactId,
    PartyId? PartyId,
    OrganizationId OrganizationId,
    PhoneNumber DialedNumber,
    LanguageTag Language,
    string ProviderLegId,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DeadlineAt,
    bool Simulated);
