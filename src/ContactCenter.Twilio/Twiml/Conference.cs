using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>A room. Where its signals go is taken from whoever enters first, so everyone names the same.</summary>
/// <param name="Name">At most 128 characters, new for each conversation, without personal data.</param>
public sealed record Conference(string Name) : DialTarget
{
    /// <summary>Whether the talk may begin with this leg; Twilio's default is yes.</summary>
    public bool? StartOnEnter { get; init; }

    /// <summary>Whether the room ends when this leg leaves; Twilio's default is no.</summary>
    public bool? EndOnExit { get; init; }

    /// <summary>Whether this leg is not heard.</summary>
    public bool? Muted { get; init; }

    /// <summary>Whether coming and going is heard; Twilio's default is yes, so silence must be said.</summary>
    public bool? Beep { get; init; }

    /// <summary>What is heard until the talk begins; empty for silence, null for Twilio's music.</summary>
    public string? WaitUrl { get; init; }

    /// <summary>How many may be in the room; Twilio's default is 250.</summary>
    public int? MaxParticipants { get; init; }

    /// <summary>Names this leg within the room.</summary>
    public string? ParticipantLabel { get; init; }

    /// <summary>The leg that alone hears this one.</summary>
    public string? Coach { get; init; }

    /// <summary>Where the room's signals go.</summary>
    public string? StatusUrl { get; init; }

    /// <summary>Which signals, separated by one space.</summary>
    public string StatusEvents { get; init; } = "start end join leave";

    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Conference");
        writer.Optional("startConferenceOnEnter", StartOnEnter);
        writer.Optional("endConferenceOnExit", EndOnExit);
        writer.Optional("muted", Muted);
        writer.Optional("beep", Beep);
        writer.Optional("waitUrl", WaitUrl);
        writer.Optional("maxParticipants", MaxParticipants);
        writer.Optional("participantLabel", ParticipantLabel);
        writer.Optional("coach", Coach);
        writer.Optional("statusCallback", StatusUrl);
        writer.Optional("statusCallbackEvent", StatusUrl is null ? null : StatusEvents);
        writer.Text(Name);
        writer.WriteEndElement();
    }
}
