namespace ContactCenter.Core.Ivr.Speech;

/// <summary>English cardinals from 0 to 999,999.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Words(int number) => number switch
    {
        < 20 => Small[number],
        < 100 => number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}",
        < 1000 => WithRest($"{Small[number / 100]} hundred", number % 100),
        _ => WithRest($"{Words(number / 1000)} thousand", number % 1000),
    };

    private static string WithRest(string start, int rest) => rest switch
    {
        0 => start,
        < 100 => $"{start} and {Words(rest)}",
        _ => $"{start} {Words(rest)}",
    };
}
