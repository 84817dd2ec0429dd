namespace ContactCenter.Core.Ivr.Speech;

/// <summary>Catalan cardinals from 0 to 999,999.</summary>
internal static class CatalanNumbers
{
    private static readonly string[] Small =
    [
        "zero", "u", "dos", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "deu", "onze", "dotze", "tretze", "catorze", "quinze", "setze",
        "disset", "divuit", "dinou",
    ];

    private static readonly string[] Tens = ["", "", "vint", "trenta", "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"];

    public static string Words(int number, NumberForm form) => number switch
    {
        < 100 => BelowHundred(number, form),
        < 1000 => WithRest(Hundreds(number / 100, form), number % 100, form),
        < 2000 => WithRest("mil", number % 1000, form),
        _ => WithRest($"{Words(number / 1000, form == NumberForm.Alone ? NumberForm.Masculine : form)} mil", number % 1000, form),
    };

    private static string WithRest(string start, int rest, NumberForm form) => rest == 0 ? start : $"{start} {Words(rest, form)}";

    private static string Hundreds(int hundreds, NumberForm form) => hundreds == 1
        ? "cent"
        : $"{BelowHundred(hundreds, form)}-{(form == NumberForm.Feminine ? "centes" : "cents")}";

    private static string BelowHundred(int number, NumberForm form)
    {
        if (number < Small.Length)
        {
            return (number, form) switch
            {
                (1, NumberForm.Masculine) => "un",
                (1, NumberForm.Feminine) => "una",
                (2, NumberForm.Feminine) => "dues",
                _ => Small[number],
            };
        }

        var (tens, ones) = (number / 10, number % 10);
        return ones == 0 ? Tens[tens] : $"{Tens[tens]}{(tens == 2 ? "-i-" : "-")}{BelowHundred(ones, form)}";
    }
}
