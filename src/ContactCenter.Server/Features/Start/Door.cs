using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Start;

/// <summary>A page that each organization has, for those who may open it.</summary>
/// <param name="Page">The last part of its address; its title is <c>start.</c> and this.</param>
/// <param name="Organizations">Where the reader may open it.</param>
public sealed record Door(string Page, IReadOnlyList<Organization> Organizations);
