using System.Globalization;

namespace ContactCenter.Twilio.Rest;

/// <summary>Which legs to list. Twilio compares start times by day only, and a leg that still rings may have none.</summary>
internal sealed record CallFilter(string? To = null, string? Status = null, DateOnly? StartedOnOrAfter = null, DateOnly? StartedOnOrBefore = null)
{
    public string ToQuery(int pageSize)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"?PageSize={pageSize}");
        query += To is null ? "" : "&To=" + Uri.EscapeDataString(To);
        query += Status is null ? "" : "&Status=" + Uri.EscapeDataString(Status);
        query += StartedOnOrAfter is { } after ? string.Create(CultureInfo.InvariantCulture, $"&StartTime%3E={after:yyyy-MM-dd}") : "";
        query += StartedOnOrBefore is { } before ? string.Create(CultureInfo.InvariantCulture, $"&StartTime%3C={before:yyyy-MM-dd}") : "";
        return query;
    }
}
