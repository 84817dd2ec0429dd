using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>One step of a flow. A node type is one file: its data, what the proof must know of it, its check and its step.</summary>
/// <param name="Id">The node's name inside the flow.</param>
public abstract record FlowNode(string Id)
{
    /// <summary>Every node that this one can lead to, with the name of the way out.</summary>
    public abstract IEnumerable<FlowExit> Exits { get; }

    /// <summary>Everything outside the graph that it names.</summary>
    public virtual IEnumerable<FlowReference> References => [];

    /// <summary>Whether the call stops here until the caller or an agent does something; a round without such a node never ends.</summary>
    public virtual bool AwaitsCaller => false;

    /// <summary>What reaching it means to the caller.</summary>
    public virtual Arrival Arrival => Arrival.OnTheWay;

    /// <summary>The ways of somebody who presses nothing or only wrong keys, each with the longest it can take. All exits at once, unless said otherwise.</summary>
    public virtual IEnumerable<SilentExit> SilentExits => Exits.Select(exit => new SilentExit(exit, [], TimeSpan.Zero, 0));

    /// <summary>The languages that its prompts are spoken in, one after the other; empty for the caller's own.</summary>
    public virtual IEnumerable<LanguageTag> PromptLanguages => [];

    /// <summary>The keys that it answers to; empty where none is asked for.</summary>
    public virtual IEnumerable<string> AnsweredKeys => [];

    /// <summary>How long it waits for a key; null where none is asked for.</summary>
    public virtual TimeSpan? KeyTimeout => null;

    /// <summary>Whether what the caller says is recorded here: only after consent.</summary>
    public virtual bool Records => false;

    /// <summary>What the caller agrees to by its way <c>next</c>, such as <c>recording</c>; null where it asks for no consent.</summary>
    public virtual string? AsksConsentTo => null;

    /// <summary>Whether it asks how a conversation was: only of those who had one.</summary>
    public virtual bool AsksAboutConversation => false;

    /// <summary>Keys of the texts that are sent out in writing rather than spoken.</summary>
    public virtual IEnumerable<string> SentTexts => [];

    /// <summary>The variables that leave in an address of another system.</summary>
    public virtual IEnumerable<string> SentVariables => [];

    /// <summary>The queues whose standing its step asks for (<see cref="FlowFacts.Queue"/>).</summary>
    public virtual IEnumerable<Queues.QueueId> AskedQueues => [];

    /// <summary>Everything wrong with this node on its own; loud, at load.</summary>
    public virtual IEnumerable<string> Validate(FlowCheck check) => [];

    /// <summary>What happens when the call reaches this node (<see cref="FlowInput.Entered"/>) or answers it. Pure; never throws.</summary>
    public abstract NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts);
}
