using Polly;

namespace ContactCenter.Twilio.Rest;

/// <summary>One request under way: remembers over all its attempts whether Twilio may have carried it out.</summary>
internal sealed class TwilioExchange(TwilioRequest request)
{
    /// <summary>Where the pipeline's predicates find the exchange.</summary>
    public static readonly ResiliencePropertyKey<TwilioExchange> Key = new("exchange");

    public TwilioRequest Request { get; } = request;

    /// <summary>Whether an attempt went out and brought no clear answer.</summary>
    public bool MayHaveHappened { get; private set; }

    /// <summary>What the last attempt saw, for the reason of a failure.</summary>
    public string LastSeen { get; private set; } = "no attempt was made";

    /// <summary>Whether another attempt can do no harm.</summary>
    public bool MayRepeat => Request.Repeatable || !MayHaveHappened;

    public void Unclear(string seen)
    {
        MayHaveHappened = true;
        LastSeen = seen;
    }

    public void NotDone(string seen) => LastSeen = seen;
}
