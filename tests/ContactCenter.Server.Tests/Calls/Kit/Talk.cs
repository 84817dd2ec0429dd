namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>A conversation that is under way.</summary>
/// <param name="Agent">Who answered.</param>
/// <param name="Citizen">Who called.</param>
internal sealed record Talk(AgentDriver Agent, CitizenDriver Citizen)
{
    /// <summary>A citizen waits for a topic, and somebody answers.</summary>
    public static async Task<Talk> BeginAsync(CallCentreHost host, string agent = "anna", string from = "+34600000101", string topic = "0")
    {
        var driver = await host.ReadyAsync(agent);
        var citizen = await host.DialAsync(from);
        await citizen.ReachQueueAsync(topic);
        await driver.AnswerAsync();
        await citizen.UntilTalkingAsync();
        return new Talk(driver, citizen);
    }
}
