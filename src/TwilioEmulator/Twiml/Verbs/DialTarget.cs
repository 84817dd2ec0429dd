using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Whom a Dial connects its leg with.</summary>
internal abstract class DialTarget
{
    public abstract void Start();

    /// <summary>The dialling leg pressed the star key: the others are dropped, the document goes on.</summary>
    public abstract void DropByStar();

    /// <summary>The dialling leg is taken away; returns the fields of the action that is still owed.</summary>
    public abstract IReadOnlyList<Field> Interrupt(Interruption why);
}
