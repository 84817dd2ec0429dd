using System.Collections.Frozen;

namespace ContactCenter.Core.Calls;

/// <summary>
/// What networks send in place of a number that is not shown: a word, or the word as the digits of a keypad, which then looks
/// like a telephone number and would stand for one very busy person.
/// </summary>
public static class WithheldCallerIds
{
    private const string Keypad = "22233344455566677778889999";

    private static readonly FrozenSet<string> Known =
        new[] { "anonymous", "restricted", "unavailable", "unknown", "blocked", "private", "withheld" }
            .SelectMany(word => new[] { word, $"+{Spell(word)}" })
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a caller id says that there is none.</summary>
    public static bool Contains(string? callerId) => string.IsNullOrWhiteSpace(callerId) || Known.Contains(callerId.Trim());

    private static string Spell(string word) => string.Concat(word.Select(letter => Keypad[letter - 'a']));
}
