namespace ContactCenter.Core.Ratings;

/// <summary>Where the question at the end of a call stands.</summary>
public enum RatingQuestionState
{
    /// <summary>Put to the caller; a key or silence is awaited.</summary>
    Asking,

    /// <summary>A score was given: thank and end.</summary>
    Given,

    /// <summary>No score came: end politely.</summary>
    None,
}
