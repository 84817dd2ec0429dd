using System.CommandLine.Parsing;
using System.Globalization;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>Numbers of the command line, the same in every culture; what is none, or out of range, is said in one sentence.</summary>
internal static class NumberArgument
{
    public static int Whole(ArgumentResult result, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        return Refuse<int>(result, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }

    public static double Decimal(ArgumentResult result, double least, double most)
    {
        if (TryRead(result.Tokens[0].Value, out var number) && number >= least && number <= most)
        {
            return number;
        }

        return Refuse<double>(result, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
    }

    /// <summary>A range such as <c>2-6</c>, both ends from 0 to <paramref name="most"/>.</summary>
    public static (double Least, double Most) Range(ArgumentResult result, double most)
    {
        if (result.Tokens[0].Value.Split('-') is [var left, var right]
            && TryRead(left, out var from) && TryRead(right, out var to) && from <= to && to <= most)
        {
            return (from, to);
        }

        return Refuse<(double, double)>(result, string.Create(CultureInfo.InvariantCulture, $"a range from 0 to {most}, the lesser number first, such as 2-6"));
    }

    private static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static T? Refuse<T>(ArgumentResult result, string wanted)
    {
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} '{result.Tokens[0].Value}' is not {wanted}.");
        return default;
    }
}
