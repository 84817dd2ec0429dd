using TwilioEmulator.Devices;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>A verb that makes sound <c>loop</c> times; 0 = until something else happens on the leg.</summary>
internal abstract class PlaybackVerb(VerbContext context) : VerbExecution(context)
{
    private static readonly TimeSpan ShortestEndlessRound = TimeSpan.FromSeconds(1);

    protected void Repeat(TimeSpan length, Func<DeviceEvent> sound) => Round(length, sound, Context.Number("loop", 1));

    private void Round(TimeSpan length, Func<DeviceEvent> sound, int left)
    {
        var isEndless = left == 0;
        Tell(sound());
        After(isEndless && length < ShortestEndlessRound ? ShortestEndlessRound : length, $"{Context.Element.Name.LocalName} finished", () =>
        {
            if (left == 1)
            {
                Finish(new VerbOutcome.Next());
            }
            else
            {
                Round(length, sound, isEndless ? 0 : left - 1);
            }
        });
    }
}
