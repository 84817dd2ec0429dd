using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace TwilioEmulator.Pages;

/// <summary>The plain page for whoever runs the emulator. It reloads itself; there is nothing to click but the phone.</summary>
internal static class OverviewPage
{
    private const int WebhooksShown = 50;

    public static string Render(StateView state, string baseHref)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="5">
            <title>Twilio emulator</title>
            <base href="{Encode(baseHref)}">
            <link rel="stylesheet" href="assets/phone.css">
            </head>
            <body class="overview">
            <main>
            <h1>Twilio emulator</h1>
            <p>{Encode(At(state.Now))} on the emulated clock. <a href="phone">Open a phone</a></p>

            """);
        Table(page, "Calls", ["Sid", "Direction", "From", "To", "Status", "Began", "Answered", "Ended"], state.Calls.Select(call => (string?[])
            [call.Sid, call.Direction, call.From, call.To, call.Status, At(call.CreatedAt), At(call.AnsweredAt), At(call.EndedAt)]));
        Table(page, "Queues", ["Sid", "Name", "Waiting"], state.Queues.Select(queue => (string?[])[queue.Sid, queue.FriendlyName, string.Join(' ', queue.Members)]));
        Table(page, "Conferences", ["Sid", "Name", "Status", "Participants"], state.Conferences.Select(room => (string?[])
            [room.Sid, room.FriendlyName, room.Status, string.Join(' ', room.Participants.Select(participant => participant.CallSid))]));
        Table(page, "Registered devices", ["Address", "Registrations"], state.Devices.Select(device => (string?[])
            [device.Address, device.Registrations.ToString(CultureInfo.InvariantCulture)]));
        Table(page, "Debugger", ["At", "Code", "Level", "Message", "Call", "URL"], state.Debugger.Reverse().Select(entry => (string?[])
            [At(entry.At), entry.Code.ToString(CultureInfo.InvariantCulture), entry.Level, entry.Message, entry.CallSid, entry.Url]));
        Table(page, "Webhooks", ["At", "What", "Method", "URL", "Call", "Answer"], state.Webhooks.Reverse().Take(WebhooksShown).Select(webhook => (string?[])
            [At(webhook.At), webhook.What, webhook.Method, webhook.Url, webhook.CallSid, (webhook.Status ?? webhook.ErrorCode)?.ToString(CultureInfo.InvariantCulture)]));
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Table(StringBuilder page, string title, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
    {
        var cells = rows.ToList();
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(title)} ({cells.Count})</h2>\n");
        if (cells.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Encode(title)}\"><table>\n<thead><tr>");
        page.AppendJoin("", columns.Select(column => $"<th scope=\"col\">{Encode(column)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in cells)
        {
            page.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{Encode(cell ?? "")}</td>")).Append("</tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n");
    }

    private static string At(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd HH:mm:ss.f", CultureInfo.InvariantCulture) ?? "";

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
