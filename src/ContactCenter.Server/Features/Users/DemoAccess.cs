namespace ContactCenter.Server.Features.Users;

/// <summary>Whether demo users may sign in: only while an emulator stands in for the provider.</summary>
internal sealed record DemoAccess(bool Allowed);
