using ContactCenter.Core.Common;

namespace ContactCenter.Core.Dispositions;

/// <summary>One line of an organization's typology of conversations.</summary>
/// <param name="Code">Its name in rows and figures.</param>
/// <param name="Names">What agents read, per language of the organization.</param>
public sealed record DispositionType(DispositionCode Code, IReadOnlyDictionary<LanguageTag, string> Names)
{
    /// <summary>Its name in a reader's language, in another one where there is none, and its code where there are no names.</summary>
    public string NameIn(LanguageTag language, LanguageTag otherwise) => Names.In(language, otherwise, Code.Value);
}
