namespace ContactCenter.Core.Ivr;

/// <summary>Checks that a text speaks what callers must hear to answer it.</summary>
internal static class SpeaksCheck
{
    /// <summary>A problem for each variable that the text leaves out in any language.</summary>
    public static IEnumerable<string> Problems(FlowCheck check, string key, params IReadOnlyList<string> variables) =>
        from variable in variables
        from language in check.Languages
        let text = check.Texts.Find(language, key)
        where text is not null && !text.Placeholders.Any(place => string.Equals(place.Name, variable, StringComparison.Ordinal))
        select $"text '{key}' does not speak {{{variable}}} in '{language}', so callers cannot know what they answer";
}
