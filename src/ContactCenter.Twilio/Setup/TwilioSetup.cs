using ContactCenter.Twilio.Rest;

namespace ContactCenter.Twilio.Setup;

/// <summary>Reads how an account is set up, and sets it up. Numbers that are not wanted are never written to.</summary>
public sealed class TwilioSetup
{
    private readonly TwilioClient _client;
    private readonly TwilioOptions _options;

    internal TwilioSetup(TwilioClient client, TwilioOptions options) => (_client, _options) = (client, options);

    /// <summary>Compares without changing anything.</summary>
    public async Task<SetupReport> CheckAsync(WantedSetup wanted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var account = await _client.FetchAccountAsync(cancellationToken);
        if (account is not TwilioAnswer<AccountResource>.Ok opened)
        {
            return Failed(account);
        }

        var numbers = await _client.ListNumbersAsync(cancellationToken);
        if (numbers is not TwilioAnswer<IReadOnlyList<NumberResource>>.Ok all)
        {
            return Failed(numbers);
        }

        if (_options.ApplicationSid is not { } sid)
        {
            return SetupComparison.Compare(wanted, new AccountSetup(opened.Value, all.Value, null), _options);
        }

        return await _client.FetchApplicationAsync(sid, cancellationToken) switch
        {
            TwilioAnswer<ApplicationResource>.Ok application => SetupComparison.Compare(wanted, new AccountSetup(opened.Value, all.Value, application.Value), _options),
            TwilioAnswer<ApplicationResource>.Refused { HttpStatus: 404 } => SetupComparison.Compare(wanted, new AccountSetup(opened.Value, all.Value, null), _options),
            var failure => Failed(failure),
        };
    }

    /// <summary>Sets what can be set, then compares again: the report says what still differs.</summary>
    public async Task<SetupReport> ApplyAsync(WantedSetup wanted, CancellationToken cancellationToken)
    {
        var before = await CheckAsync(wanted, cancellationToken);
        var changes = new List<SetupDifference>();
        var refusals = new List<string>();
        foreach (var resource in before.Differences.Where(difference => difference.CanBeSet).GroupBy(difference => (difference.Field!.Path, difference.Field.Sid)))
        {
            if (await SetAsync(resource.Key.Path, resource.Key.Sid, [.. resource.Select(difference => difference.Field!)], cancellationToken) is { } refusal)
            {
                refusals.Add($"{resource.First().Subject} could not be set: {refusal}");
            }
            else
            {
                changes.AddRange(resource);
            }
        }

        return changes.Count + refusals.Count == 0 ? before : await CheckAsync(wanted, cancellationToken) with { Changes = changes, Refusals = refusals };
    }

    /// <returns>Why it was not done; null when it was.</returns>
    private async Task<string?> SetAsync(string path, string sid, IReadOnlyList<SetupField> fields, CancellationToken cancellationToken)
    {
        KeyValuePair<string, string>[] form = [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))];
        return string.Equals(path, SetupField.Number, StringComparison.Ordinal)
            ? Why(await _client.UpdateNumberAsync(sid, form, cancellationToken))
            : Why(await _client.UpdateApplicationAsync(sid, form, cancellationToken));
    }

    private SetupReport Failed<T>(TwilioAnswer<T> failure) => failure is TwilioAnswer<T>.Refused { HttpStatus: 401 or 403 or 404, Code: > 0 } no
        ? SetupComparison.Closed(no.HttpStatus, no.Code, no.Message, _options)
        : new SetupReport { Unreachable = Why(failure) ?? "the answer could not be used" };

    private static string? Why<T>(TwilioAnswer<T> answer) => answer switch
    {
        TwilioAnswer<T>.Refused { Code: > 0 } no => $"Twilio says {no.Code} {no.Message}",
        TwilioAnswer<T>.Refused no => no.Message,
        TwilioAnswer<T>.NotSent not => not.Reason,
        TwilioAnswer<T>.Ambiguous unclear => unclear.Reason,
        _ => null,
    };
}
