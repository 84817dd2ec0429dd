namespace ContactCenter.Server.Features.Simulation;

/// <summary>Where the emulator tells simulated people what their telephones do; only mapped in a simulation.</summary>
internal static class SimulationEndpoints
{
    private const string Root = "/simulation";

    public static void MapSimulation(this IEndpointRouteBuilder endpoints, SimulatedPeople people)
    {
        var group = endpoints.MapGroup(Root).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        group.MapPost("callers/{index:int}", (int index, DeviceNews news) => Tell(() => people.Callers[index].Hear(news)));
        group.MapPost("agents/{index:int}", (int index, DeviceNews news) => Tell(() => people.Agents[index].Hear(news)));
    }

    public static Uri CallerNews(Uri server, int index) => new(server, $"{Root}/callers/{index}");

    public static Uri AgentNews(Uri server, int index) => new(server, $"{Root}/agents/{index}");

    private static IResult Tell(Action hear)
    {
        hear();
        return TypedResults.NoContent();
    }
}
