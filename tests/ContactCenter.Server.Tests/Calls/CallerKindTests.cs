using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Ivr.Publication;

namespace ContactCenter.Server.Tests.Calls;

/// <summary>A withheld number, an own line and a switchboard are people, not one person; flows can ask, at any step.</summary>
public sealed class CallerKindTests
{
    private const string Full = "Ara mateix hi ha moltes persones";
    private const string Topic = "Per a impostos i taxes, premeu 2.";

    [Theory]
    [InlineData("+34600000101", false, Topic, 1)]
    [InlineData("+34600000101", true, Full, 0)]
    [InlineData("+34600000102", false, Full, 1)]
    [InlineData("+34600000103", false, Full, 1)]
    [InlineData("+34600000104", false, Full, 0)]
    public async Task Flow_Knows_At_A_Later_Step_Who_Calls(string from, bool isWithheld, string hears, int parties)
    {
        using var draft = new DraftFolder();
        draft.Edit("prat/organization.yaml", "switchboards: [\"+34933700000\"]", "own_numbers: [\"+34600000102\"]\nswitchboards: [\"+34600000103\"]\npseudo_numbers: [\"+34600000104\"]");
        draft.Edit("prat/demo.flow.yaml", "next: topic\n", "next: who\n\n  who: { type: branch, when: [ { if: \"caller.withheld == true or caller.shared == true\", next: full } ], else: topic }\n");
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });

        var citizen = await host.DialAsync(from, withheld: isWithheld);
        await citizen.PressAsync("1");

        await citizen.UntilHearsAsync(hears);
        host.Rows.Count("Party").ShouldBe(parties);
    }

    [Theory]
    [InlineData("+34933700000", null, Full)]
    [InlineData(null, "+34933700001", Full)]
    [InlineData(null, null, Topic)]
    public async Task Telephone_Behind_A_Switchboard_And_One_That_Was_Diverted_Are_Known(string? shownAs, string? forwardedFrom, string hears)
    {
        using var draft = new DraftFolder();
        draft.Edit("prat/demo.flow.yaml", "next: topic\n", "next: who\n\n  who: { type: branch, when: [ { if: \"caller.diverted == true or caller.shared == true\", next: full } ], else: topic }\n");
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });

        var citizen = new CitizenDriver(host, "+34600000101");
        await citizen.DialAsync(CallCentreHost.DemoLine, withheld: false, shownAs, forwardedFrom);
        await citizen.PressAsync("1");

        await citizen.UntilHearsAsync(hears);
    }
}
