using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>What a node is checked against: the rest of its organization's files.</summary>
/// <param name="Languages">Languages that callers can choose.</param>
/// <param name="Texts">What is spoken.</param>
/// <param name="Queues">Names of the queues.</param>
/// <param name="Calendars">Names of the calendars.</param>
public sealed record FlowCheck(
    IReadOnlyList<LanguageTag> Languages,
    FlowTexts Texts,
    IReadOnlySet<QueueId> Queues,
    IReadOnlySet<string> Calendars)
{
    /// <summary>One problem per language that lacks the text; a language without any texts is not reported for each of them.</summary>
    public IEnumerable<string> MissingTexts(string key) =>
        from language in Languages
        where Texts.ByLanguage.ContainsKey(language) && !Texts.Has(language, key)
        select $"text '{key}' is missing in texts/{language}.yaml";
}
