namespace ContactCenter.Twilio.Rest;

/// <summary>What became of one request to the REST API, its repetitions included.</summary>
internal abstract record TwilioAnswer<T>
{
    private TwilioAnswer()
    {
    }

    public sealed record Ok(T Value) : TwilioAnswer<T>;

    /// <summary>Twilio said no. The code is 0 when the answer was not Twilio's own, such as a page of a wrong host.</summary>
    public sealed record Refused(int HttpStatus, int Code, string Message) : TwilioAnswer<T>;

    /// <summary>It certainly was not carried out.</summary>
    public sealed record NotSent(string Reason) : TwilioAnswer<T>;

    /// <summary>It may have been carried out.</summary>
    public sealed record Ambiguous(string Reason) : TwilioAnswer<T>;

    /// <summary>The same failure as an answer of another type.</summary>
    public TwilioAnswer<TOther> Failure<TOther>() => this switch
    {
        Refused no => new TwilioAnswer<TOther>.Refused(no.HttpStatus, no.Code, no.Message),
        NotSent not => new TwilioAnswer<TOther>.NotSent(not.Reason),
        Ambiguous unclear => new TwilioAnswer<TOther>.Ambiguous(unclear.Reason),
        _ => throw new InvalidOperationException("An answer with a value is not a failure."),
    };
}
