using Microsoft.Playwright;

namespace ContactCenter.EndToEnd.Tests;

/// <summary>The browser that is installed on the machine; none is ever downloaded.</summary>
internal static class Chromium
{
    private const string PathVariable = "CHROMIUM_PATH";
    private const string DebianPath = "/usr/bin/chromium";

    /// <summary>Why no browser test can run here; empty when they can.</summary>
    public static string SkipReason => File.Exists(Executable)
        ? string.Empty
        : $"There is no Chromium at {Executable}; install it or name another one in {PathVariable}.";

    private static string Executable => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : DebianPath;

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Executable,
        Args =
        [
            "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
            "--no-first-run", "--no-pings",
            // tabs that nobody looks at must not be slowed down
            "--disable-background-timer-throttling", "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows",
        ],
    });
}
