using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>One thing that a leg is told to do. The family is closed: a verb Twilio does not know cannot be written.</summary>
public abstract record TwimlVerb
{
    private protected TwimlVerb()
    {
    }

    internal abstract void Write(XmlWriter writer);
}
