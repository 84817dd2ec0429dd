using TwilioEmulator.Calls;
using TwilioEmulator.Switching;
using TwilioEmulator.Twiml;

namespace TwilioEmulator.Rooms;

/// <summary>Music before a room starts or while a leg is on hold; silence when the document ends.</summary>
internal sealed class RoomWaitSession(Exchange exchange, Call call) : TwimlSession(exchange, call)
{
    protected override bool Allows(string verb) => verb is "Play" or "Say" or "Pause" or "Redirect";

    protected override void OnDocumentEnd()
    {
    }

    protected override void OnFailure(DocumentError error, DocumentRequest request) =>
        Exchange.Debugger.Add(error.Code, error.Message, Call.Sid, request.Url);

    protected override void OnOutcome(VerbOutcome outcome)
    {
    }
}
