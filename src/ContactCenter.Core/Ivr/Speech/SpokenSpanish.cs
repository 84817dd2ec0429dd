namespace ContactCenter.Core.Ivr.Speech;

/// <summary>Spanish.</summary>
internal sealed class SpokenSpanish : SpokenLanguage
{
    private static readonly string[] Days = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private protected override string Minus => "menos";

    private protected override string Plus => "más";

    private protected override string And => "y";

    public override string YesOrNo(bool value) => value ? "sí" : "no";

    public override string Time(TimeOnly time)
    {
        var (hour, after, before) = OnDial(time);
        var spoken = hour == 1 ? "la una" : $"las {Words(hour, NumberForm.Feminine)}";
        return $"{spoken}{(after > 0 ? $" y {Minutes(after)}" : before > 0 ? $" menos {Minutes(before)}" : string.Empty)} {PartOfDay(time)}";
    }

    public override string Date(DateOnly date, DateOnly today) =>
        $"{Days[(int)date.DayOfWeek]} {InDigits(date.Day)} de {Months[date.Month - 1]}{(NamesYear(date, today) ? $" de {InDigits(date.Year)}" : string.Empty)}";

    public override string DateAndTime(DateTime local, DateOnly today)
    {
        var date = DateOnly.FromDateTime(local);
        var spoken = Date(date, today);
        var time = $"a {Time(TimeOnly.FromDateTime(local))}";
        return (date.DayNumber - today.DayNumber) switch
        {
            0 => $"hoy, {spoken}, {time}",
            1 => $"mañana, {spoken}, {time}",
            _ => $"{spoken} {time}",
        };
    }

    private protected override string Words(int number, NumberForm form) => SpanishNumbers.Words(number, form);

    private protected override string Amount(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "día" : "días")}",
        TimeUnit.Hour => $"{Number(count, NumberForm.Feminine)} {(count == 1 ? "hora" : "horas")}",
        TimeUnit.Minute => $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "minuto" : "minutos")}",
        TimeUnit.Second => $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "segundo" : "segundos")}",
    };

    private protected override string Euros(long count) =>
        $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "euro" : count > 0 && count % 1_000_000 == 0 ? "de euros" : "euros")}";

    private protected override string Cents(int count) => $"{Words(count, NumberForm.Masculine)} {(count == 1 ? "céntimo" : "céntimos")}";

    private string Minutes(int minutes) => minutes switch
    {
        15 => "cuarto",
        30 => "media",
        _ when minutes % 5 == 0 => Words(minutes, NumberForm.Masculine),
        _ => Amount(minutes, TimeUnit.Minute),
    };

    private static string PartOfDay(TimeOnly time) => time.Hour switch
    {
        0 or >= 21 => "de la noche",
        < 6 => "de la madrugada",
        < 12 => "de la mañana",
        12 => "del mediodía",
        _ => "de la tarde",
    };
}
