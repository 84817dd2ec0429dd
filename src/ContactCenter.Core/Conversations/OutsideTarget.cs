using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Conversations;

/// <summary>A number outside to which the organization's agents lead callers.</summary>
/// <param name="Id">Its name in rows and addresses.</param>
/// <param name="Names">What agents read, per language of the organization.</param>
/// <param name="Number">The number.</param>
public sealed record OutsideTarget(string Id, IReadOnlyDictionary<LanguageTag, string> Names, PhoneNumber Number)
{
    /// <summary>Its name in a reader's language, in another one where there is none.</summary>
    public string NameIn(LanguageTag language, LanguageTag otherwise) => Names.In(language, otherwise, Id);
}
