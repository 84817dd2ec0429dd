using System.Globalization;
using System.Text;
using ContactCenter.Twilio.Setup;

namespace ContactCenter.Server.Features.GoingLive;

/// <summary>A report of <c>twilio check</c> in plain words.</summary>
internal static class CheckReportText
{
    public static string Of(SetupReport report)
    {
        var text = new StringBuilder();
        if (report.Account.Length > 0)
        {
            Line(text, $"Account {report.Account}");
        }

        foreach (var change in report.Changes)
        {
            Line(text, $"set: {change.Subject}: {change.What} {Shown(change.Is)} → {Shown(change.ShouldBe)}");
        }

        foreach (var refusal in report.Refusals)
        {
            Line(text, $"not set: {refusal}");
        }

        foreach (var difference in report.Differences)
        {
            Line(text, $"{difference.Subject}: {difference.What} is {Shown(difference.Is)}, should be {Shown(difference.ShouldBe)}");
            Line(text, $"  fix: {difference.Fix}");
        }

        foreach (var remark in report.Remarks)
        {
            Line(text, $"note: {remark}");
        }

        text.Append(report switch
        {
            { Unreachable: { } why } => $"Twilio could not be asked: {why}",
            { Differences.Count: 0 } => "Everything is as it should be.",
            { Differences.Count: 1 } => "1 difference.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{report.Differences.Count} differences."),
        });
        return text.ToString();
    }

    private static string Shown(string value) => value.Length == 0 ? "(nothing)" : value;

    private static void Line(StringBuilder text, string line) => text.Append(line).Append(Environment.NewLine);
}
