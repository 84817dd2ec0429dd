namespace ContactCenter.Twilio.Rest;

/// <summary>What one attempt brought.</summary>
internal abstract record Attempt
{
    private Attempt()
    {
    }

    /// <summary>An HTTP answer that arrived whole.</summary>
    public sealed record Replied(int Status, byte[] Body, TimeSpan? RetryAfter) : Attempt
    {
        public bool IsSuccess => Status is >= 200 and < 300;

        /// <summary>Too many requests: Twilio never processes those.</summary>
        public bool IsRateLimit => Status == 429;

        /// <summary>The far side, or something before it, failed or gave up: nobody knows how far it had got.</summary>
        public bool IsServerFault => Status is 408 or >= 500;
    }

    /// <summary>No connection came about, so nothing was sent.</summary>
    public sealed record NotSent(string Reason) : Attempt;

    /// <summary>The connection broke after the request was under way.</summary>
    public sealed record Cut(string Reason) : Attempt;
}
