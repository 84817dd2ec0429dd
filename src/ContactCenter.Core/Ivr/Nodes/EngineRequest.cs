using System.Globalization;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Asks an engine of ours to do something that it may find impossible. It answers with the commit of the very signal, so the phone
/// asks again at once, and then each second in case that it does not.
/// </summary>
/// <param name="Name">Stands in the session while the answer is awaited.</param>
internal sealed record EngineRequest(string Name)
{
    private const int MostTries = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string Phase => $"{Name}:";

    /// <summary>Whether the call waits for the answer.</summary>
    public bool IsAsked(FlowSession session) => session.Phase.StartsWith(Phase, StringComparison.Ordinal);

    /// <summary>Asks.</summary>
    public NodeStep Ask(FlowSession session, FlowEffect wish) =>
        NodeStep.Await(session with { Phase = $"{Phase}0" }, new AskAgainDirective(TimeSpan.Zero)) with { Effects = [wish] };

    /// <summary>Waits a moment longer; null when it has taken too long.</summary>
    public NodeStep? Wait(FlowSession session)
    {
        var tries = int.TryParse(session.Phase.AsSpan(Math.Min(Phase.Length, session.Phase.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var counted) && counted < MostTries
            ? counted + 1
            : MostTries;
        return tries < MostTries
            ? NodeStep.Await(session with { Phase = string.Create(CultureInfo.InvariantCulture, $"{Phase}{tries}") }, new AskAgainDirective(Pause))
            : null;
    }
}
