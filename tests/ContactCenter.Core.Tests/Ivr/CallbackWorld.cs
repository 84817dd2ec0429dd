using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Core.Tests.Ivr;

/// <summary>What nodes about callbacks are told: texts that speak numbers and hours, a caller with a number, free hours.</summary>
internal static class CallbackWorld
{
    public static readonly PhoneNumber Own = Number("+34600000001");
    public static readonly PhoneNumber Other = Number("+34934000000");

    /// <summary>Hours of one morning, one after the other.</summary>
    public static readonly CallbackSlot Nine = Hour(9);
    public static readonly CallbackSlot Ten = Hour(10);
    public static readonly CallbackSlot Eleven = Hour(11);
    public static readonly CallbackSlot Twelve = Hour(12);

    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["offer"] = "offer {callback.number:text}",
        ["number"] = "number",
        ["confirm"] = "confirm {callback.number:text}",
        ["slot"] = "{slot.key}: {slot.from:time} - {slot.until:time};",
        ["booked"] = "yours is {callback.from:time}",
        ["silent"] = "nothing",
    };

    public static FlowTexts Texts { get; } = new(new[] { Talk.Catalan, Talk.Spanish, Talk.English }
        .ToDictionary(language => language, IReadOnlyDictionary<string, string> (_) => Written));

    /// <summary>A world in which callbacks can be had, for a caller with a number of their own.</summary>
    public static FlowFacts Of(FlowFacts facts) => facts with
    {
        Texts = Texts,
        IsAvailable = port => port is FlowPort.Callback or FlowPort.Booking,
        Caller = new CallerFacts(CallerKind.Person, Own),
    };

    private static PhoneNumber Number(string text) => PhoneNumber.TryParse(text, out var number) ? number : throw new FormatException(text);

    private static CallbackSlot Hour(int hour)
    {
        var from = new DateTimeOffset(2026, 12, 9, hour, 0, 0, TimeSpan.Zero);
        return new CallbackSlot(from, from.AddHours(1));
    }
}
