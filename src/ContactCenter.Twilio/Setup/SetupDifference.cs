namespace ContactCenter.Twilio.Setup;

/// <summary>Something at the account, or in our settings, that is not as it should be.</summary>
/// <param name="Subject">What it is about, such as a number with its organization.</param>
/// <param name="What">Which part of it, in words.</param>
/// <param name="Is">What was found; empty for nothing. Passwords in addresses are left out.</param>
/// <param name="ShouldBe">What it must be; empty for nothing.</param>
/// <param name="Fix">What a person does about it.</param>
public sealed record SetupDifference(string Subject, string What, string Is, string ShouldBe, string Fix)
{
    /// <summary>Whether we can set it ourselves.</summary>
    public bool CanBeSet => Field is not null;

    internal SetupField? Field { get; init; }
}
