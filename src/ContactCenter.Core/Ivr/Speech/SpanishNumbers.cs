namespace ContactCenter.Core.Ivr.Speech;

/// <summary>Spanish cardinals from 0 to 999,999.</summary>
internal static class SpanishNumbers
{
    private static readonly string[] Small =
    [
        "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince",
        "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
        "veintiséis", "veintisiete", "veintiocho", "veintinueve",
    ];

    private static readonly string[] Tens = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

    private static readonly string[] Hundreds =
        ["", "ciento", "doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient", "novecient"];

    public static string Words(int number, NumberForm form) => number switch
    {
        < 100 => BelowHundred(number, form),
        100 => "cien",
        < 1000 => WithRest(Hundred(number / 100, form), number % 100, form),
        < 2000 => WithRest("mil", number % 1000, form),
        _ => WithRest($"{Words(number / 1000, form == NumberForm.Alone ? NumberForm.Masculine : form)} mil", number % 1000, form),
    };

    private static string WithRest(string start, int rest, NumberForm form) => rest == 0 ? start : $"{start} {Words(rest, form)}";

    private static string Hundred(int hundreds, NumberForm form) => hundreds == 1
        ? Hundreds[1]
        : Hundreds[hundreds] + (form == NumberForm.Feminine ? "as" : "os");

    private static string BelowHundred(int number, NumberForm form)
    {
        if (number < Small.Length)
        {
            return (number, form) switch
            {
                (1, NumberForm.Masculine) => "un",
                (1, NumberForm.Feminine) => "una",
                (21, NumberForm.Masculine) => "veintiún",
                (21, NumberForm.Feminine) => "veintiuna",
                _ => Small[number],
            };
        }

        var (tens, ones) = (number / 10, number % 10);
        return ones == 0 ? Tens[tens] : $"{Tens[tens]} y {BelowHundred(ones, form)}";
    }
}
