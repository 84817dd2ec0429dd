namespace ContactCenter.Core.Ivr.Speech;

/// <summary>Catalan.</summary>
internal sealed class SpokenCatalan : SpokenLanguage
{
    private static readonly string[] Days = ["diumenge", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte"];

    private static readonly string[] Months =
        ["gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre"];

    private protected override string Minus => "menys";

    private protected override string Plus => "més";

    private protected override string And => "i";

    public override string YesOrNo(bool value) => value ? "sí" : "no";

    public override string Time(TimeOnly time)
    {
        var (hour, after, before) = OnDial(time);
        var spoken = hour == 1 ? "la una" : $"les {Words(hour, NumberForm.Feminine)}";
        return $"{spoken}{(after > 0 ? $" i {Minutes(after)}" : before > 0 ? $" menys {Minutes(before)}" : string.Empty)} {PartOfDay(time)}";
    }

    public override string Date(DateOnly date, DateOnly today)
    {
        var month = CatalanElision.Join("de ", Months[date.Month - 1]);
        return $"{Days[(int)date.DayOfWeek]} {InDigits(date.Day)} {month}{(NamesYear(date, today) ? $" de {InDigits(date.Year)}" : string.Empty)}";
    }

    public override string DateAndTime(DateTime local, DateOnly today)
    {
        var date = DateOnly.FromDateTime(local);
        var spoken = $"{Date(date, today)}";
        var time = $"a {Time(TimeOnly.FromDateTime(local))}";
        return (date.DayNumber - today.DayNumber) switch
        {
            0 => $"avui, {spoken}, {time}",
            1 => $"demà, {spoken}, {time}",
            _ => $"{spoken} {time}",
        };
    }

    public override string Join(string before, string value) => CatalanElision.Join(before, value);

    private protected override string Words(int number, NumberForm form) => CatalanNumbers.Words(number, form);

    private protected override string Amount(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "dia" : "dies")}",
        TimeUnit.Hour => $"{Number(count, NumberForm.Feminine)} {(count == 1 ? "hora" : "hores")}",
        TimeUnit.Minute => $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "minut" : "minuts")}",
        TimeUnit.Second => $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "segon" : "segons")}",
    };

    private protected override string Euros(long count) =>
        $"{Number(count, NumberForm.Masculine)} {(count == 1 ? "euro" : count > 0 && count % 1_000_000 == 0 ? "d'euros" : "euros")}";

    private protected override string Cents(int count) => $"{Words(count, NumberForm.Masculine)} {(count == 1 ? "cèntim" : "cèntims")}";

    private string Minutes(int minutes) => minutes switch
    {
        15 => "quart",
        30 => "mitja",
        _ when minutes % 5 == 0 => Words(minutes, NumberForm.Masculine),
        _ => Amount(minutes, TimeUnit.Minute),
    };

    private static string PartOfDay(TimeOnly time) => time.Hour switch
    {
        0 or >= 22 => "de la nit",
        < 6 => "de la matinada",
        < 12 => "del matí",
        < 15 => "del migdia",
        < 20 => "de la tarda",
        _ => "del vespre",
    };
}
