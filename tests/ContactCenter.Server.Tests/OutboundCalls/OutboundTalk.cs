using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.OutboundCalls;

/// <summary>An agent on a pause who calls somebody.</summary>
/// <param name="Agent">Who calls.</param>
/// <param name="Citizen">Whom.</param>
internal sealed record OutboundTalk(AgentDriver Agent, OutsidePhone Citizen)
{
    public const string Number = "+34600000777";

    public bool IsTalking => Citizen.Phone.Last("room") is { Participants: 2 } && !IsOver;

    public bool IsOver => Citizen.Phone.Count("ended") > 0;

    /// <summary>The number rings, and the agent hears it.</summary>
    public static async Task<OutboundTalk> DialAsync(CallCentreHost host, string queue = "general")
    {
        var citizen = await OutsidePhone.RegisterAsync(host, Number);
        var anna = await host.SignInAsync("anna");
        await anna.PausedAsync();
        using var placed = await anna.PlaceCallAsync("600 000 777", queue);
        placed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.AnswerAsync();
        await citizen.UntilRingsAsync();
        return new OutboundTalk(anna, citizen);
    }

    /// <summary>They talk.</summary>
    public static async Task<OutboundTalk> BeginAsync(CallCentreHost host, string queue = "general")
    {
        var talk = await DialAsync(host, queue);
        await talk.Citizen.AnswerAsync();
        await host.UntilAsync(() => talk.IsTalking && talk.Agent.State.StartsWith("OnCall", StringComparison.Ordinal), "a conversation");
        return talk;
    }
}
