using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Ratings;

namespace ContactCenter.Core.Ivr;

/// <summary>Something a step learned that is to be recorded with it.</summary>
public abstract record FlowEffect
{
    private FlowEffect()
    {
    }

    /// <summary>The caller chose a language.</summary>
    public sealed record LanguageChosen(LanguageTag Language) : FlowEffect;

    /// <summary>The line was closed.</summary>
    public sealed record FoundClosed : FlowEffect;

    /// <summary>The rating question was put for the first time.</summary>
    public sealed record RatingAsked : FlowEffect;

    /// <summary>The rating question is over.</summary>
    /// <param name="Score">The answer; null when there was none.</param>
    public sealed record RatingClosed(RatingScore? Score) : FlowEffect;

    /// <summary>Another system is to be asked, after this step and never in it.</summary>
    /// <param name="Url">Where; what the caller typed is already in it, so it is personal.</param>
    /// <param name="Timeout">How long it may take.</param>
    /// <param name="Values">Name → where in the answer its value stands, as a JSON Pointer (RFC 6901).</param>
    public sealed record LookupAsked(Uri Url, TimeSpan Timeout, IReadOnlyDictionary<string, LookupValue> Values) : FlowEffect;

    /// <summary>The caller agreed to something, or did not.</summary>
    /// <param name="Purpose">To what: <c>recording</c>, <c>remote_help</c>.</param>
    /// <param name="Given">Whether they agreed.</param>
    public sealed record ConsentAsked(string Purpose, bool Given) : FlowEffect;

    /// <summary>The agent is to hear this before the caller, and see it.</summary>
    /// <param name="Key">Key of the text.</param>
    public sealed record WhisperSet(string Key) : FlowEffect;

    /// <summary>A callback was offered.</summary>
    /// <param name="Accepted">Whether the caller wants one.</param>
    public sealed record CallbackOffered(bool Accepted) : FlowEffect;

    /// <summary>The caller wants to be called back as soon as it is their turn.</summary>
    /// <param name="Number">The number that was read out to them and that they agreed to.</param>
    /// <param name="Topic">What it is about; null where no node knew.</param>
    /// <param name="Language">Their language.</param>
    /// <param name="Queue">The queue that they were led to before; null for none.</param>
    public sealed record CallbackRequested(PhoneNumber Number, string? Topic, LanguageTag Language, QueueId? Queue) : FlowEffect;

    /// <summary>The caller wants to be called back, on their own number, in a span of time. Answered by <see cref="FlowInput.Done"/> or <see cref="FlowInput.Failed"/>.</summary>
    /// <param name="Calendar">Whose hours.</param>
    /// <param name="Slot">When; somebody else may have booked it meanwhile.</param>
    /// <param name="Topic">What it is about; null where no node knew.</param>
    /// <param name="Language">Their language.</param>
    public sealed record SlotWanted(string Calendar, CallbackSlot Slot, string? Topic, LanguageTag Language) : FlowEffect;

    /// <summary>The caller wants their booked callback at another time. Answered as <see cref="SlotWanted"/> is.</summary>
    /// <param name="To">When.</param>
    public sealed record CallbackMoved(CallbackSlot To) : FlowEffect;

    /// <summary>The caller wants their booked callback no more. Answered as <see cref="SlotWanted"/> is.</summary>
    public sealed record CallbackCanceled : FlowEffect;

    /// <summary>A message was recorded.</summary>
    /// <param name="Length">How long.</param>
    /// <param name="Recording">Where it lies; null where nobody kept it.</param>
    public sealed record MessageRecorded(TimeSpan Length, VoiceRecording? Recording = null) : FlowEffect;

    /// <summary>The caller was led to another number.</summary>
    /// <param name="Outcome">How that ended.</param>
    public sealed record TransferEnded(TransferOutcome Outcome) : FlowEffect;

    /// <summary>A question of a survey was answered.</summary>
    /// <param name="Question">Its key.</param>
    /// <param name="Answer">The key pressed; null for silence.</param>
    public sealed record SurveyAnswered(string Question, int? Answer) : FlowEffect;

    /// <summary>The caller needs an interpreter.</summary>
    /// <param name="Language">For which language.</param>
    public sealed record InterpreterWanted(LanguageTag Language) : FlowEffect;

    /// <summary>A text message is wanted for the caller's own number.</summary>
    /// <param name="Key">Key of the text.</param>
    public sealed record SmsWanted(string Key) : FlowEffect;
}
