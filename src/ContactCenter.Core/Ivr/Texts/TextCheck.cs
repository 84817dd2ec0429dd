namespace ContactCenter.Core.Ivr;

/// <summary>Checks the placeholders of a text against the variables of the flow that speaks it.</summary>
internal static class TextCheck
{
    /// <summary>Everything wrong, once for all languages.</summary>
    public static IEnumerable<string> Problems(FlowCheck check, Flow flow, string key) => check.Languages
        .Select(language => check.Texts.Find(language, key))
        .OfType<FlowText>()
        .SelectMany(text => text.Placeholders)
        .Select(place => Problem(flow, key, place))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    private static string? Problem(Flow flow, string key, TextPlaceholder place)
    {
        if (!flow.Variables.TryGetValue(place.Name, out var variable) && !SystemVariables.All.TryGetValue(place.Name, out variable))
        {
            return $"text '{key}' speaks {{{place.Name}}}, which is not declared under 'variables'";
        }

        if (variable.Privacy == VariablePrivacy.Secret)
        {
            return $"text '{key}' speaks {{{place.Name}}}, which is secret";
        }

        return place.Format is { } format && !SpokenFormats.Fits(format, variable.Type)
            ? $"text '{key}' speaks {{{place.Name}}} as {SpokenFormats.NameOf(format)}, but it is of type {variable.Type.ToString().ToLowerInvariant()}"
            : null;
    }
}
