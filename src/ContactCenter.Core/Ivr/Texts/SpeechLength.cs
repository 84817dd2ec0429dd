namespace ContactCenter.Core.Ivr;

/// <summary>How long it takes to say something: the one figure that every promise of seconds rests on.</summary>
public static class SpeechLength
{
    /// <summary>Of a calm voice; spaces and signs count.</summary>
    public const int CharactersPerSecond = 14;

    /// <summary>A text that is spoken as it stands.</summary>
    public static TimeSpan Of(string spoken) => TimeSpan.FromSeconds((double)spoken.Length / CharactersPerSecond);

    /// <summary>A text with the longest values that its placeholders can have; one with a recording is as long as its text.</summary>
    public static TimeSpan Of(FlowText text) => TimeSpan.FromSeconds(
        (double)(text.Rest.Length + text.Placeholders.Sum(place => place.Before.Length + Longest(place))) / CharactersPerSecond);

    /// <summary>The text of a key in a language; nothing where it is missing.</summary>
    public static TimeSpan Of(FlowTexts texts, Common.LanguageTag language, string key) => texts.Find(language, key) is { } text ? Of(text) : TimeSpan.Zero;

    /// <summary>The longest that a value is spoken in any language, in characters.</summary>
    public static int Longest(SpokenFormat format) => format switch
    {
        SpokenFormat.Text => 60,
        SpokenFormat.Number or SpokenFormat.NumberFeminine => 90,
        SpokenFormat.Date => 45,
        SpokenFormat.Time => 60,
        SpokenFormat.DateTime => 100,
        SpokenFormat.Duration => 60,
        SpokenFormat.Phone => 125,
        SpokenFormat.Digits => 160,
        SpokenFormat.Money => 140,
    };

    private static int Longest(TextPlaceholder place) => place.Format is { } format ? Longest(format)
        : SystemVariables.All.TryGetValue(place.Name, out var variable) ? Longest(SpokenFormats.DefaultOf(variable.Type))
        : Longest(SpokenFormat.DateTime);
}
