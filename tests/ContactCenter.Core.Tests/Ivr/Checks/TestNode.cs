using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Core.Tests.Ivr.Checks;

/// <summary>A node that says of itself whatever a test needs; it speaks its texts once on each way.</summary>
internal sealed record TestNode(string Id, params (string Name, string Target)[] Ways) : FlowNode(Id)
{
    public IReadOnlyList<string> Speaks { get; init; } = [];

    public IReadOnlyList<FlowReference> Named { get; init; } = [];

    public IReadOnlyList<SilentExit>? Silent { get; init; }

    public bool Awaits { get; init; }

    public Arrival Means { get; init; }

    public IReadOnlyList<LanguageTag> SpokenIn { get; init; } = [];

    public IReadOnlyList<string> Keys { get; init; } = [];

    public double? Seconds { get; init; }

    public bool IsRecording { get; init; }

    public string? Consent { get; init; }

    public IReadOnlyList<string> Sends { get; init; } = [];

    public IReadOnlyList<string> Tells { get; init; } = [];

    public override IEnumerable<FlowExit> Exits => Ways.Select(way => new FlowExit(way.Name, way.Target));

    public override IEnumerable<FlowReference> References => [.. FlowReference.Texts(Speaks), .. Named];

    public override IEnumerable<SilentExit> SilentExits =>
        Silent ?? Exits.Where(exit => !exit.Name.StartsWith("key", StringComparison.Ordinal))
            .Select(exit => new SilentExit(exit, Speaks, TimeSpan.FromSeconds(Seconds ?? 0), Seconds is null ? 0 : 1));

    public override bool AwaitsCaller => Awaits;

    public override Arrival Arrival => Means;

    public override IEnumerable<LanguageTag> PromptLanguages => SpokenIn;

    public override IEnumerable<string> AnsweredKeys => Keys;

    public override TimeSpan? KeyTimeout => Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    public override bool Records => IsRecording;

    public override string? AsksConsentTo => Consent;

    public override IEnumerable<string> SentTexts => Sends;

    public override IEnumerable<string> SentVariables => Tells;

    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => new(session, Ended: true);
}
