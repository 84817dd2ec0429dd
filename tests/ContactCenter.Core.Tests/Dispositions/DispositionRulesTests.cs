using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Tests.Dispositions;

public sealed class DispositionRulesTests
{
    private static readonly DateTimeOffset Ten = new(2026, 5, 12, 8, 0, 0, TimeSpan.Zero);

    private static readonly Organization Vila = new()
    {
        Id = new("vila"),
        Names = new Dictionary<Core.Common.LanguageTag, string> { [new("ca")] = "Vila" },
        Languages = [new("ca")],
        Zone = TimeZoneInfo.Utc,
        Numbers = new Dictionary<Core.Calls.PhoneNumber, Core.Ivr.FlowId>(),
        Queues = new Dictionary<Core.Queues.QueueId, Core.Queues.QueueSettings>(),
        Limits = new(),
        Dispositions = [new(new("census"), new Dictionary<Core.Common.LanguageTag, string> { [new("ca")] = "Padró" })],
    };

    [Fact]
    public void A_Line_Of_The_Typology_Is_Taken_And_Another_Is_Not()
    {
        DispositionRules.Refusal(Of("census"), Vila).ShouldBeNull();
        DispositionRules.Refusal(Of("weather"), Vila).ShouldBe(DispositionErrors.UnknownCode);
        DispositionRules.Refusal(Of("census") with { Requester = (RequesterKind)7 }, Vila).ShouldBe(DispositionErrors.UnknownRequester);
    }

    [Fact]
    public void A_Note_Has_A_Longest_Length()
    {
        DispositionRules.Refusal(Of("census", new string('a', DispositionRules.LongestNote)), Vila).ShouldBeNull();
        DispositionRules.Refusal(Of("census", new string('a', DispositionRules.LongestNote + 1)), Vila).ShouldBe(DispositionErrors.NoteTooLong);
    }

    [Fact]
    public void A_Conversation_Is_Described_From_Its_First_Word_Until_An_Hour_After_Wrap_Up()
    {
        DispositionRules.IsWritable(null, null, Ten).ShouldBeFalse();
        DispositionRules.IsWritable(Ten, null, Ten.AddHours(5)).ShouldBeTrue();
        DispositionRules.IsWritable(Ten, Ten, Ten.AddMinutes(59)).ShouldBeTrue();
        DispositionRules.IsWritable(Ten, Ten, Ten.AddMinutes(60)).ShouldBeFalse();
    }

    [Fact]
    public void A_Name_Is_In_The_Readers_Language_Or_In_The_Organizations_Or_The_Code()
    {
        var census = Vila.Dispositions[0];

        census.NameIn(new("en"), new("ca")).ShouldBe("Padró");
        census.NameIn(new("en"), new("es")).ShouldBe("census");
    }

    private static Disposition Of(string code, string? note = null) => new(new(code), RequesterKind.Person, true, note);
}
