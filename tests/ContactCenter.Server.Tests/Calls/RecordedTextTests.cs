using System.Net;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Calls;

public sealed class RecordedTextTests
{
    private static readonly byte[] Recording = [1, 2, 3];

    private static readonly CentreSetup Recorded = new() { Flows = flows => new FlowCatalog(flows.All.Select(set => string.Equals(set.Organization.Id.Value, "prat", StringComparison.Ordinal) ? WithRecording(set) : set)) };

    [Fact]
    public async Task Recording_Is_Played_In_Place_Of_Its_Text()
    {
        await using var host = await CallCentreHost.StartAsync(Recorded);
        var citizen = await host.DialAsync();
        await citizen.UntilAskedAsync();

        citizen.Phone.Texts.ShouldNotContain(text => text.Contains("línia de demostració", StringComparison.Ordinal));
        citizen.Phone.News.ShouldContain(news => news.Is("play"));
    }

    [Theory]
    [InlineData("prat", "demo.mp3", HttpStatusCode.OK)]
    [InlineData("vic", "demo.mp3", HttpStatusCode.NotFound)]
    [InlineData("nobody", "demo.mp3", HttpStatusCode.NotFound)]
    [InlineData("prat", "other.mp3", HttpStatusCode.NotFound)]
    [InlineData("prat", "..%2Forganization.yaml", HttpStatusCode.NotFound)]
    [InlineData("prat", "..%5C..%5Cappsettings.json", HttpStatusCode.NotFound)]
    [InlineData("prat", "%2Fetc%2Fpasswd", HttpStatusCode.NotFound)]
    public async Task Only_Recordings_Of_The_Organization_Are_Served(string organization, string file, HttpStatusCode expected)
    {
        await using var host = await CallCentreHost.StartAsync(Recorded);
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri($"{host.Address.GetLeftPart(UriPartial.Authority)}/voice/{organization}/audio/{Revision(host)}/{file}"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(expected);
        if (expected == HttpStatusCode.OK)
        {
            answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("audio/mpeg");
            (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Recording);
        }
    }

    [Fact]
    public async Task Version_That_Nobody_Published_Has_No_Recordings()
    {
        await using var host = await CallCentreHost.StartAsync(Recorded);
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri($"{host.Address.GetLeftPart(UriPartial.Authority)}/voice/prat/audio/0000000000000000/demo.mp3"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Revision(CallCentreHost host) => host.Services.GetRequiredService<FlowCatalog>().Find(new OrganizationId("prat"))!.Revision;

    private static FlowSet WithRecording(FlowSet set) => set with
    {
        Audio = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { ["demo.mp3"] = Recording },
        Texts = new FlowTexts(set.Texts.ByLanguage.ToDictionary(
            language => language.Key,
            IReadOnlyDictionary<string, FlowText> (language) => language.Value.ToDictionary(
                text => text.Key,
                text => string.Equals(text.Key, "demo_welcome", StringComparison.Ordinal) ? text.Value with { Audio = "demo.mp3" } : text.Value,
                StringComparer.Ordinal))),
    };
}
