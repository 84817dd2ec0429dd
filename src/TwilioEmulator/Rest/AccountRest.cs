using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal static class AccountRest
{
    public static void MapAccount(this RouteGroupBuilder accounts) => accounts.MapGet("{accountSid}.json", (RestScope scope) => RestJson.Ok(Resource(scope)));

    private static AccountResource Resource(RestScope scope)
    {
        var opened = TwilioDates.Format(scope.Exchange.OpenedAt);
        return new AccountResource
        {
            Sid = scope.AccountSid,
            FriendlyName = "Emulated account",
            Status = scope.Exchange.Options.AccountStatus,
            Type = scope.Exchange.Options.AccountType,
            OwnerAccountSid = scope.AccountSid,
            DateCreated = opened,
            DateUpdated = opened,
            Uri = $"{scope.Root}.json",
            SubresourceUris = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["calls"] = $"{scope.Root}/Calls.json",
                ["queues"] = $"{scope.Root}/Queues.json",
                ["conferences"] = $"{scope.Root}/Conferences.json",
                ["incoming_phone_numbers"] = $"{scope.Root}/IncomingPhoneNumbers.json",
                ["applications"] = $"{scope.Root}/Applications.json",
            },
        };
    }
}
