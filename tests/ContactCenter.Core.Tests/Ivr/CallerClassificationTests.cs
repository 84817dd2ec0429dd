using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class CallerClassificationTests
{
    private static readonly Organization Vila = new()
    {
        Id = new OrganizationId("vila"),
        Names = new Dictionary<LanguageTag, string> { [Talk.Catalan] = "Vila" },
        Languages = [Talk.Catalan],
        Zone = TimeZoneInfo.Utc,
        Numbers = new Dictionary<PhoneNumber, FlowId> { [Number("+34930000001")] = new FlowId("main") },
        Queues = new Dictionary<QueueId, QueueSettings>(),
        Limits = new OrganizationLimits(),
        CallerLists = new CallerLists
        {
            OwnNumbers = new HashSet<PhoneNumber> { Number("+34933700000") },
            Switchboards = new HashSet<PhoneNumber> { Number("+34934000000") },
            PseudoNumbers = new HashSet<string>(["+34000000000", "+34999999999", "Ocult"], StringComparer.OrdinalIgnoreCase),
        },
    };

    [Theory]
    [InlineData("+34600111222", CallerKind.Person)]
    [InlineData("  +34600111222 ", CallerKind.Person)]
    [InlineData("+34933700000", CallerKind.OwnLine)]
    [InlineData("+34930000001", CallerKind.OwnLine)]
    [InlineData("+34934000000", CallerKind.Switchboard)]
    [InlineData("+34933700001", CallerKind.Person)]
    public void Number_Is_Somebodys_Unless_A_List_Says_Otherwise(string callerId, CallerKind kind)
    {
        var caller = Of(callerId);

        caller.Kind.ShouldBe(kind);
        caller.Number.ShouldBe(Number(callerId.Trim()));
        caller.HasOwnNumber.ShouldBe(kind is CallerKind.Person);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("anonymous")]
    [InlineData("Anonymous")]
    [InlineData("RESTRICTED")]
    [InlineData("unavailable")]
    [InlineData("unknown")]
    [InlineData("blocked")]
    [InlineData("private")]
    [InlineData("withheld")]
    [InlineData("+266696687")]
    [InlineData("+7378742833")]
    [InlineData("+86282452253")]
    [InlineData("+8656696")]
    [InlineData("+2562533")]
    [InlineData("+7748283")]
    [InlineData("+34000000000")]
    [InlineData("+34999999999")]
    [InlineData("OCULT")]
    [InlineData("sip:anonymous@anonymous.invalid")]
    [InlineData("client:anna")]
    [InlineData("930000003")]
    [InlineData("112")]
    public void What_Stands_For_Nobody_Has_No_Number(string? callerId)
    {
        var caller = Of(callerId);

        caller.ShouldBe(CallerFacts.Withheld);
        caller.HasOwnNumber.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("+34933700000", true)]
    [InlineData("anonymous", true)]
    public void Diversion_Is_Known_Whoever_Calls(string? divertedFrom, bool isDiverted)
    {
        foreach (var callerId in new[] { "+34600111222", "anonymous", "+34933700000", null })
        {
            CallerClassification.Of(callerId, divertedFrom, Vila).IsDiverted.ShouldBe(isDiverted);
        }
    }

    [Fact]
    public void Pseudo_Number_Wins_Over_Every_Other_List()
    {
        var organization = Vila with { CallerLists = Vila.CallerLists with { PseudoNumbers = new HashSet<string>(["+34934000000"], StringComparer.Ordinal) } };

        CallerClassification.Of("+34934000000", null, organization).Kind.ShouldBe(CallerKind.Withheld);
    }

    [Theory]
    [InlineData("+34600111222", null, false, false, false)]
    [InlineData("anonymous", null, true, false, false)]
    [InlineData("+34933700000", "+34933700000", false, true, true)]
    [InlineData("+34934000000", null, false, true, false)]
    public void Session_Keeps_What_Flows_May_Ask_And_No_Number(string callerId, string? divertedFrom, bool isWithheld, bool isShared, bool isDiverted)
    {
        var caller = CallerClassification.Of(callerId, divertedFrom, Vila);
        var session = CallerClassification.Keep(Session, caller);

        session.Values.ShouldBe(
            new Dictionary<string, FlowValue>(StringComparer.Ordinal)
            {
                ["caller.withheld"] = new FlowValue.Boolean(isWithheld),
                ["caller.shared"] = new FlowValue.Boolean(isShared),
                ["caller.diverted"] = new FlowValue.Boolean(isDiverted),
            },
            ignoreOrder: true);
        var kept = CallerClassification.Kept(session);
        (kept.HasOwnNumber, kept.IsDiverted, kept.Number).ShouldBe((caller.HasOwnNumber, isDiverted, null));
        (kept.Kind is CallerKind.Withheld).ShouldBe(isWithheld);
        (kept.Kind is CallerKind.OwnLine or CallerKind.Switchboard).ShouldBe(isShared);
    }

    [Fact]
    public void Session_That_Kept_Nothing_Is_Taken_For_Withheld() => CallerClassification.Kept(Session).ShouldBe(CallerFacts.Withheld);

    private static FlowSession Session { get; } = new() { FlowId = new FlowId("main"), NodeId = "a", Language = Talk.Catalan };

    private static CallerFacts Of(string? callerId) => CallerClassification.Of(callerId, null, Vila);

    private static PhoneNumber Number(string text) => PhoneNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}
