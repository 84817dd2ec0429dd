namespace ContactCenter.Server.Features.Alerts;

/// <summary>Where alerts are told besides the wall.</summary>
/// <param name="Url">Null for nowhere.</param>
internal sealed record AlertTarget(Uri? Url);
