namespace ContactCenter.Core.Ivr.Speech;

/// <summary>British English.</summary>
internal sealed class SpokenEnglish : SpokenLanguage
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private protected override string Minus => "minus";

    private protected override string Plus => "plus";

    private protected override string And => "and";

    public override string YesOrNo(bool value) => value ? "yes" : "no";

    public override string Time(TimeOnly time)
    {
        if (time is { Hour: 0 or 12, Minute: 0 })
        {
            return time.Hour == 0 ? "midnight" : "noon";
        }

        var (hour, after, before) = OnDial(time);
        var spoken = Words(hour, NumberForm.Alone);
        return $"{(after > 0 ? $"{Minutes(after)} past " : before > 0 ? $"{Minutes(before)} to " : string.Empty)}{spoken} {PartOfDay(time)}";
    }

    public override string Date(DateOnly date, DateOnly today) =>
        $"{Days[(int)date.DayOfWeek]} {InDigits(date.Day)} {Months[date.Month - 1]}{(NamesYear(date, today) ? $" {InDigits(date.Year)}" : string.Empty)}";

    public override string DateAndTime(DateTime local, DateOnly today)
    {
        var date = DateOnly.FromDateTime(local);
        var spoken = Date(date, today);
        var time = $"at {Time(TimeOnly.FromDateTime(local))}";
        return (date.DayNumber - today.DayNumber) switch
        {
            0 => $"today, {spoken}, {time}",
            1 => $"tomorrow, {spoken}, {time}",
            _ => $"{spoken} {time}",
        };
    }

    private protected override string Words(int number, NumberForm form) => EnglishNumbers.Words(number);

    private protected override string Amount(int count, TimeUnit unit)
    {
        var name = unit switch
        {
            TimeUnit.Day => "day",
            TimeUnit.Hour => "hour",
            TimeUnit.Minute => "minute",
            TimeUnit.Second => "second",
        };
        return $"{Number(count)} {name}{(count == 1 ? string.Empty : "s")}";
    }

    private protected override string Euros(long count) => $"{Number(count)} {(count == 1 ? "euro" : "euros")}";

    private protected override string Cents(int count) => $"{Number(count)} {(count == 1 ? "cent" : "cents")}";

    private string Minutes(int minutes) => minutes switch
    {
        15 => "quarter",
        30 => "half",
        _ when minutes % 5 == 0 => Words(minutes, NumberForm.Alone),
        _ => Amount(minutes, TimeUnit.Minute),
    };

    private static string PartOfDay(TimeOnly time) => time.Hour switch
    {
        0 or >= 22 => "at night",
        < 12 => "in the morning",
        < 18 => "in the afternoon",
        _ => "in the evening",
    };
}
