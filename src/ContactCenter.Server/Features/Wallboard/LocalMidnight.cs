namespace ContactCenter.Server.Features.Wallboard;

/// <summary>When the local day of an instant began.</summary>
internal static class LocalMidnight
{
    public static (DateOnly Day, DateTimeOffset StartsAt) Before(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var midnight = TimeZoneInfo.ConvertTime(instant, zone).Date;
        var start = midnight;
        // some zones skip the first hour of a day, some show it twice: then the first showing counts
        while (zone.IsInvalidTime(start))
        {
            start = start.AddMinutes(15);
        }

        var offset = zone.IsAmbiguousTime(start) ? zone.GetAmbiguousTimeOffsets(start).Max() : zone.GetUtcOffset(start);
        return (DateOnly.FromDateTime(midnight), new DateTimeOffset(start, offset).ToUniversalTime());
    }
}
