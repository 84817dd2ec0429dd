using System.Globalization;
using Microsoft.Extensions.Primitives;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

/// <summary>One REST request: its parameters, and the addresses that its answer mentions.</summary>
internal sealed class RestScope
{
    private const string Version = "/2010-04-01";
    private readonly IFormCollection _form;
    private readonly HttpRequest _request;

    private RestScope(HttpRequest request, IFormCollection form, Exchange exchange)
    {
        _request = request;
        _form = form;
        Exchange = exchange;
        Path = request.PathBase + request.Path;
        Root = Path[..Path.IndexOf(Version, StringComparison.Ordinal)] + $"{Version}/Accounts/{exchange.Options.AccountSid}";
    }

    public Exchange Exchange { get; }

    /// <summary>Path as requested, the emulator's prefix included: so are all <c>uri</c> values, which are relative to the host.</summary>
    public string Path { get; }

    public string Root { get; }

    public string AccountSid => Exchange.Options.AccountSid;

    public static async ValueTask<RestScope?> BindAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        return new RestScope(context.Request, form, context.RequestServices.GetRequiredService<Exchange>());
    }

    /// <summary>Runs a handler on the state of the exchange.</summary>
    public IResult Locked(Func<IResult> handler)
    {
        lock (Exchange.Gate)
        {
            return handler();
        }
    }

    public string? Text(string name) => _form.TryGetValue(name, out var value) ? value.ToString() : null;

    public IReadOnlyList<string> Texts(string name) =>
        _form.TryGetValue(name, out var values) ? [.. values.OfType<string>().Where(value => value.Length > 0)] : [];

    public int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    public bool? Flag(string name) => Text(name) is { } text ? string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) : null;

    public string Method(string name, string byDefault = "POST") => Text(name)?.ToUpperInvariant() switch
    {
        "GET" => "GET",
        "POST" => "POST",
        _ => byDefault,
    };

    public string? Filter(string name) => _request.Query.TryGetValue(name, out var value) && !StringValues.IsNullOrEmpty(value) ? value.ToString() : null;

    /// <summary>Whether a filter is absent or equal to the value.</summary>
    public bool Admits(string name, string? value) => Filter(name) is not { } wanted || string.Equals(wanted, value, StringComparison.Ordinal);

    /// <summary>Day filters: <c>Name</c> = that day, <c>Name&lt;</c> = on or before, <c>Name&gt;</c> = on or after.</summary>
    public bool AdmitsDay(string name, DateTimeOffset? instant)
    {
        DateOnly? day = instant is { } value ? DateOnly.FromDateTime(value.UtcDateTime) : null;
        return (Day(name) is not { } on || day == on) && (Day(name + "<") is not { } before || day <= before) && (Day(name + ">") is not { } after || day >= after);
    }

    public IResult Page<T>(string plural, IEnumerable<T> items, Func<T, object> resource) => RestPage.Of(plural, items, resource, _request, Path);

    private DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Filter(name)?[..Math.Min(10, Filter(name)!.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
