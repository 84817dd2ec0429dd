using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr.Speech;

namespace ContactCenter.Core.Ivr;

/// <summary>One text in one language, taken apart once when it is read.</summary>
public sealed record FlowText
{
    internal FlowText(string written, IReadOnlyList<TextPlaceholder> placeholders, string rest)
    {
        (Written, Placeholders, Rest) = (written, placeholders, rest);
        Plain = string.Concat(placeholders.Select(place => place.Before)) + rest;
    }

    /// <summary>The text as the author wrote it, for scripts and screens.</summary>
    public string Written { get; }

    /// <summary>The places that values are spoken in, in order.</summary>
    public IReadOnlyList<TextPlaceholder> Placeholders { get; }

    /// <summary>What follows the last placeholder; the whole text where there is none.</summary>
    public string Rest { get; }

    /// <summary>Name of a recording that is played in place of the text; null for none.</summary>
    public string? Audio { get; init; }

    /// <summary>What is spoken where no value is known.</summary>
    public string Plain { get; }

    /// <summary>Takes a text apart; whatever is no placeholder is spoken as it stands.</summary>
    public static FlowText Parse(string written) => new FlowTextParser(written).Parse();

    /// <summary>The text with its values.</summary>
    /// <param name="session">What the call knows.</param>
    /// <param name="facts">What the world is like.</param>
    /// <param name="language">The language that the text is in.</param>
    public string Speak(FlowSession session, FlowFacts facts, LanguageTag language)
    {
        if (Placeholders.Count == 0)
        {
            return Rest;
        }

        var speaker = new ValueSpeaker(SpokenLanguage.Of(language), facts.Now, facts.Zone);
        var spoken = new StringBuilder();
        for (var i = 0; i < Placeholders.Count; i++)
        {
            var place = Placeholders[i];
            var after = i + 1 < Placeholders.Count ? Placeholders[i + 1].Before : Rest;
            var value = SystemValues.Find(session, facts, place.Name, language) is { } known ? speaker.Speak(known, place.Format, after) : string.Empty;
            spoken.Append(speaker.Language.Join(place.Before, value));
        }

        return spoken.Append(Rest).ToString();
    }

    /// <inheritdoc/>
    public bool Equals(FlowText? other) =>
        other is not null && string.Equals(Written, other.Written, StringComparison.Ordinal) && string.Equals(Audio, other.Audio, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Written, Audio);
}
