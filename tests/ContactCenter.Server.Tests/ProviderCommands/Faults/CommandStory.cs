using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>A call in which one kind of command is sent while the provider is at fault, and which goes on afterwards.</summary>
internal abstract class CommandStory(CallCentreHost host)
{
    private static readonly TimeSpan UntilRead = TimeSpan.FromSeconds(3);

    // with the above shorter than an agent's limit to answer, so that the agent is there when the provider is back
    private static readonly TimeSpan UntilHealed = TimeSpan.FromSeconds(9);

    public AgentDriver Anna { get; private set; } = null!;

    public CitizenDriver Citizen { get; private set; } = null!;

    protected CallCentreHost Host => host;

    /// <summary>How the calls of the story end, in order.</summary>
    public virtual string Outcomes => "Answered";

    /// <summary>The requests that carry the command, below the account.</summary>
    protected abstract string Path { get; }

    /// <summary>Up to the moment before the command.</summary>
    protected abstract Task ApproachAsync();

    /// <summary>Lets the command be written.</summary>
    protected abstract Task CauseAsync();

    /// <summary>What the agent does once the provider is well again, before the call goes on.</summary>
    protected virtual Task ResumeAsync() => Task.CompletedTask;

    /// <returns>What the agent reads a moment after the fault.</returns>
    public async Task<string> BreakAsync(ProviderFault fault)
    {
        Anna = await host.SignInAsync("anna");
        Citizen = await host.DialAsync();
        await Citizen.ReachQueueAsync();
        await ApproachAsync();
        await host.BreakAsync(fault.Plan(Path));
        await CauseAsync();
        await host.PassAsync(UntilRead);
        var notice = await NoticeAsync();
        await host.PassAsync(UntilHealed);
        return notice;
    }

    /// <summary>What stands on the agent's desktop; empty for nothing.</summary>
    public async Task<string> NoticeAsync() => (await Anna.ReadAsync()).GetProperty("notice") is { ValueKind: JsonValueKind.String } notice ? notice.GetString()! : "";

    /// <summary>The provider is well again: the caller reaches the agent, talks, rates and ends.</summary>
    public async Task HealAndFinishAsync()
    {
        await host.BreakAsync(new { });
        await ResumeAsync();
        if (Anna.State.Contains("NotReady", StringComparison.Ordinal))
        {
            await Anna.ReadyAsync();
        }

        await host.UntilAsync(() => Citizen.IsTalking || Anna.Rings, "a conversation or a ring");
        if (!Citizen.IsTalking)
        {
            await Anna.AnswerAsync();
            await Citizen.UntilTalkingAsync();
        }

        await host.PassAsync(30);
        Citizen.IsTalking.ShouldBeTrue("no late command of the fault may tear the conversation");
        await Anna.EndAsync();
        await Citizen.PressAsync("5");
        await Citizen.UntilOverAsync();
        await host.PassAsync(TimeSpan.FromMinutes(3));
    }
}
