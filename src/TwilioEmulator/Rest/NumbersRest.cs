using TwilioEmulator.Devices;
using TwilioEmulator.Numbers;

namespace TwilioEmulator.Rest;

internal static class NumbersRest
{
    public static void MapNumbers(this RouteGroupBuilder account)
    {
        account.MapPost("IncomingPhoneNumbers.json", (RestScope scope) => scope.Locked(() => Create(scope)));
        account.MapGet("IncomingPhoneNumbers.json", (RestScope scope) => scope.Locked(() => List(scope)));
        account.MapGet("IncomingPhoneNumbers/{sid}.json", (RestScope scope, string sid) =>
            OnNumber(scope, sid, number => RestJson.Ok(NumberResource.Of(number, scope))));
        account.MapPost("IncomingPhoneNumbers/{sid}.json", (RestScope scope, string sid) => OnNumber(scope, sid, number => Update(scope, number)));
        account.MapDelete("IncomingPhoneNumbers/{sid}.json", (RestScope scope, string sid) => OnNumber(scope, sid, number =>
        {
            scope.Exchange.Numbers.Remove(number);
            return Results.NoContent();
        }));
    }

    private static IResult OnNumber(RestScope scope, string sid, Func<AccountNumber, IResult> handler) =>
        scope.Locked(() => scope.Exchange.Numbers.Find(sid) is { } number ? handler(number) : RestJson.NotFound(scope.Path));

    private static IResult List(RestScope scope)
    {
        var numbers = scope.Exchange.Numbers.All.Where(number =>
            scope.Admits("FriendlyName", number.FriendlyName)
            && (scope.Filter("PhoneNumber") is not { } part || number.PhoneNumber.Contains(part.Replace("*", "", StringComparison.Ordinal), StringComparison.Ordinal)));
        return scope.Page("incoming_phone_numbers", numbers, number => NumberResource.Of(number, scope));
    }

    private static IResult Create(RestScope scope)
    {
        var phoneNumber = scope.Text("PhoneNumber") ?? "";
        if (!Address.IsNumber(phoneNumber))
        {
            return RestJson.BadRequest(21421, $"PhoneNumber {phoneNumber} is not valid");
        }

        if (scope.Exchange.Numbers.FindByNumber(phoneNumber) is not null)
        {
            return RestJson.BadRequest(21422, $"PhoneNumber {phoneNumber} is not available");
        }

        if (Refuse(scope) is { } refusal)
        {
            return refusal;
        }

        var number = scope.Exchange.Numbers.Add(phoneNumber);
        Apply(scope, number);
        return RestJson.Created(NumberResource.Of(number, scope));
    }

    private static IResult Update(RestScope scope, AccountNumber number)
    {
        if (Refuse(scope) is { } refusal)
        {
            return refusal;
        }

        Apply(scope, number);
        return RestJson.Ok(NumberResource.Of(number, scope));
    }

    private static IResult? Refuse(RestScope scope)
    {
        if (scope.Text("VoiceApplicationSid") is { Length: > 0 } application && scope.Exchange.Numbers.FindApplication(application) is null)
        {
            return RestJson.BadRequest(21218, $"VoiceApplicationSid {application} is not valid.");
        }

        return scope.Text("TrunkSid") is { Length: > 0 } trunk && !IsTrunk(trunk)
            ? RestJson.BadRequest(20001, $"TrunkSid {trunk} is not valid.")
            : VoiceSettingsForm.Refuse(scope);
    }

    private static bool IsTrunk(string sid) => sid.Length == 34 && sid.StartsWith("TK", StringComparison.Ordinal) && sid.Skip(2).All(char.IsAsciiHexDigit);

    private static void Apply(RestScope scope, AccountNumber number)
    {
        number.FriendlyName = scope.Text("FriendlyName") ?? number.FriendlyName;
        if (scope.Text("TrunkSid") is { } trunk)
        {
            number.AssignTrunk(trunk);
        }

        if (scope.Text("VoiceApplicationSid") is { } application)
        {
            number.AssignApplication(application);
        }

        number.Settings = VoiceSettingsForm.Apply(number.Settings, scope);
        number.UpdatedAt = scope.Exchange.Now;
    }
}
