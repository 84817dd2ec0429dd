using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ContactCenter.EndToEnd.Tests;

/// <summary>What axe finds wrong with a page as it stands.</summary>
internal static class Axe
{
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}")];
    }
}
