using ContactCenter.Server.Features.Simulation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>Where the emulator tells the people of a test what their telephones do.</summary>
internal sealed class People(Uri server, SteppingClock clock)
{
    private readonly Lock _gate = new();
    private readonly List<Phone> _phones = [];

    public void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/people/{index:int}", Hear).AllowAnonymous().DisableAntiforgery();

    /// <summary>A telephone of its own, and where its news go.</summary>
    public (Phone Phone, Uri NewsUrl) Add()
    {
        var phone = new Phone();
        lock (_gate)
        {
            _phones.Add(phone);
            return (phone, new Uri(server, $"/people/{_phones.Count - 1}"));
        }
    }

    private IResult Hear(int index, PhoneNews news)
    {
        lock (_gate)
        {
            _phones[index].Hear(news with { At = clock.GetUtcNow() });
        }

        return Results.NoContent();
    }
}
