using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Server.Infrastructure.DataProtection;

/// <summary>
/// Reads the key ring, or makes its first key, before any other service starts: none can be made inside a unit of work. Later
/// keys are made by the framework in the background, long before they are needed.
/// </summary>
internal sealed class KeyRingOpener(IDataProtectionProvider protection) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        protection.CreateProtector(nameof(KeyRingOpener)).Protect([]);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
