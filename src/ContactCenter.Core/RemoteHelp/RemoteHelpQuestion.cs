using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.RemoteHelp;

/// <summary>The question of <see cref="ConsentNode"/>, put in the middle of a conversation: key 1 is the only yes, and it is put twice.</summary>
/// <param name="Settings">What is said.</param>
public sealed record RemoteHelpQuestion(RemoteHelpSettings Settings)
{
    private const string Given = "given";
    private const int Attempts = 2;

    private readonly ConsentNode _node = new(ConsentNode.RemoteHelp)
    {
        Text = Settings.Text,
        Purpose = ConsentNode.RemoteHelp,
        Next = Given,
        Declined = "declined",
        Keys = new ConsentKeys("1", "2", Settings.Timeout, Attempts),
    };

    /// <summary>What is said in a language.</summary>
    public SayDirective Say(FlowFacts facts, LanguageTag language) => facts.Say(Session(language, 0), Settings.Text);

    /// <summary>What follows from what the caller did.</summary>
    /// <param name="input">Keys or silence; <see cref="FlowInput.Entered"/> at first.</param>
    /// <param name="attempts">How often it was put in vain so far.</param>
    /// <param name="language">The caller's.</param>
    /// <param name="facts">The texts.</param>
    /// <returns>The answer, where there is one; otherwise it is put again, with one attempt more.</returns>
    public (ConsentAnswer? Answer, int Attempts) Step(FlowInput input, int attempts, LanguageTag language, FlowFacts facts)
    {
        var step = _node.Step(Session(language, attempts), input, facts);
        return step.Next switch
        {
            null => (null, step.Session.Attempts),
            Given => (ConsentAnswer.Given, step.Session.Attempts),
            _ => (step.Session.Attempts >= Attempts ? ConsentAnswer.Unanswered : ConsentAnswer.Declined, step.Session.Attempts),
        };
    }

    private static FlowSession Session(LanguageTag language, int attempts) =>
        new() { FlowId = new FlowId(ConsentNode.RemoteHelp), NodeId = ConsentNode.RemoteHelp, Language = language, Attempts = attempts };
}
