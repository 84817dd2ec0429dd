using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Lets the caller choose a language by key; silence and wrong keys keep the default after the last attempt.</summary>
public sealed record LanguageNode(string Id) : FlowNode(Id)
{
    /// <summary>Key of the text; it is spoken once in each language it is offered in.</summary>
    public required string Text { get; init; }

    /// <summary>Key → language.</summary>
    public required IReadOnlyDictionary<string, LanguageTag> Keys { get; init; }

    /// <summary>The language of those who choose none.</summary>
    public required LanguageTag Default { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How often the question is put.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where the call goes on.</summary>
    public required string Next { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References =>
    [
        .. FlowReference.Texts(Text),
        .. Keys.Values.Append(Default).Distinct().Select(language => new FlowReference(FlowReferenceKind.Language, language.Value)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits => [new(new("next", Next), [.. Enumerable.Repeat(Text, Attempts)], Timeout * Attempts, 1)];

    /// <inheritdoc/>
    public override IEnumerable<LanguageTag> PromptLanguages => [.. Keys.Values.Distinct()];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => Keys.Keys;

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts)
    {
        if (input is FlowInput.Pressed pressed && Keys.TryGetValue(pressed.Keys, out var chosen))
        {
            return Choose(session, chosen);
        }

        var asked = input is FlowInput.Entered ? session : session with { Attempts = session.Attempts + 1 };
        return asked.Attempts >= Attempts ? Choose(session, Default) : NodeStep.Await(asked, Ask(asked, facts));
    }

    private NodeStep Choose(FlowSession session, LanguageTag language) =>
        NodeStep.GoTo(session with { Language = language }, Next) with { Effects = [new FlowEffect.LanguageChosen(language)] };

    // Each language announces itself in its own voice; a key stops any of them.
    private GatherDirective Ask(FlowSession session, FlowFacts facts) => new(
        [.. Keys.OrderBy(k => k.Key, StringComparer.Ordinal)
            .Select(k => k.Value)
            .Distinct()
            .Select(language => facts.Say(session, Text, language))],
        Timeout);
}
