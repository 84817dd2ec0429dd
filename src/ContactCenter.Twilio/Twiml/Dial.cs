using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Connects the leg to a room, a softphone or a telephone.</summary>
/// <param name="Target">To what.</param>
/// <param name="Action">Asked when it is over, also when the caller hung up first; null goes on with the next verb.</param>
public sealed record Dial(DialTarget Target, string? Action = null) : TwimlVerb
{
    /// <summary>How long it may ring; Twilio's default is 30 s and it adds about 5 s.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long the connection may last; Twilio's default is 4 h.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The number shown to the far end; a browser that rings a telephone must set one.</summary>
    public string? CallerId { get; init; }

    /// <summary>Whether our leg keeps ringing until the far end answers.</summary>
    public bool? AnswerOnBridge { get; init; }

    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Dial");
        writer.Optional("action", Action);
        writer.Optional("timeout", Timeout);
        writer.Optional("timeLimit", TimeLimit);
        writer.Optional("callerId", CallerId);
        writer.Optional("answerOnBridge", AnswerOnBridge);
        Target.Write(writer);
        writer.WriteEndElement();
    }
}
