using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>What a <see cref="Dial"/> connects to: <see cref="Conference"/>, <see cref="Client"/> or <see cref="Number"/>.</summary>
public abstract record DialTarget
{
    private protected DialTarget()
    {
    }

    internal abstract void Write(XmlWriter writer);
}
