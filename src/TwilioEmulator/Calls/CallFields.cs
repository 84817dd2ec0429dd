using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Calls;

/// <summary>The fields that stand in every request about a call.</summary>
internal static class CallFields
{
    private static readonly string[] Places = ["Caller", "From", "Called", "To"];

    public static List<Field> Of(Call call, string accountSid)
    {
        var isBrowser = call.Direction is "inbound" && call.From.StartsWith("client:", StringComparison.Ordinal);
        List<Field> fields =
        [
            new("AccountSid", accountSid),
            new("ApiVersion", "2010-04-01"),
            new("CallSid", call.Sid),
            new("CallStatus", call.Status.Text),
            new("Called", isBrowser ? "" : call.To),
            new("Caller", call.From),
            new("Direction", call.Direction),
            new("From", call.From),
        ];
        if (call.Parent is { } parent)
        {
            fields.Add(new("ParentCallSid", parent.Sid));
        }

        if (call.Handler.ApplicationSid is { } application)
        {
            fields.Add(new("ApplicationSid", application));
        }

        if (isBrowser)
        {
            AddBrowserFields(call, fields);
            return fields;
        }

        fields.Add(new("To", call.To));
        AddPlaces(call, fields);
        if (call.ForwardedFrom is { } line)
        {
            fields.Add(new("ForwardedFrom", line));
        }

        if (call.Direction is "inbound")
        {
            fields.Add(new("CallToken", $"token-of-{call.Sid}"));
        }

        return fields;
    }

    private static void AddBrowserFields(Call call, List<Field> fields)
    {
        var reserved = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        fields.AddRange(call.Parameters.Where(parameter => !reserved.Contains(parameter.Name)));
        if (!call.Parameters.Any(parameter => parameter.Name is "To"))
        {
            fields.Add(new("To", ""));
        }
    }

    private static void AddPlaces(Call call, List<Field> fields)
    {
        foreach (var place in Places)
        {
            var number = place is "Caller" or "From" ? call.From : call.To;
            if (!number.StartsWith('+'))
            {
                continue;
            }

            fields.Add(new(place + "City", ""));
            fields.Add(new(place + "Country", Country(number)));
            fields.Add(new(place + "State", ""));
            fields.Add(new(place + "Zip", ""));
        }
    }

    private static string Country(string number) => number switch
    {
        ['+', '3', '4', ..] => "ES",
        ['+', '3', '7', '6', ..] => "AD",
        ['+', '3', '3', ..] => "FR",
        ['+', '4', '4', ..] => "GB",
        ['+', '1', ..] => "US",
        _ => "",
    };
}
