using Microsoft.Playwright;

namespace ContactCenter.EndToEnd.Tests;

/// <summary>The hands of somebody who uses no mouse: from place to place with the tabulator, and only what has the focus can be pressed.</summary>
internal static class Keys
{
    private const int MostPlaces = 120;

    /// <summary>Moves on until the place has the focus; fails when it never gets it, or when the focus cannot be seen there.</summary>
    public static async Task GoToAsync(IPage page, string selector)
    {
        await Assertions.Expect(page.Locator(selector).First).ToBeVisibleAsync();
        for (var i = 0; i < MostPlaces; i++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"))
                    .ShouldNotBe("none", StringComparer.Ordinal, $"nobody sees that {selector} has the focus");
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard never comes to {selector}.");
    }

    public static async Task PressAsync(IPage page, string selector, string key = "Enter")
    {
        await GoToAsync(page, selector);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Writes into a field, or chooses in a list by the first letters of an entry.</summary>
    public static async Task TypeAsync(IPage page, string selector, string text)
    {
        await GoToAsync(page, selector);
        await page.Keyboard.TypeAsync(text);
    }
}
