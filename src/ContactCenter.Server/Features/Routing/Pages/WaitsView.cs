using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Routing.Pages;

/// <summary>The latest stays in an organization's queues.</summary>
/// <param name="Organization">Whose.</param>
/// <param name="At">As of when.</param>
/// <param name="Stays">The latest first.</param>
public sealed record WaitsView(Organization Organization, DateTimeOffset At, IReadOnlyList<StayRow> Stays);
