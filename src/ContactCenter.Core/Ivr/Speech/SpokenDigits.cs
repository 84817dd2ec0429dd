using System.Globalization;

namespace ContactCenter.Core.Ivr.Speech;

/// <summary>A language without rules of its own here: digits, as its voice reads them.</summary>
internal sealed class SpokenDigits : SpokenLanguage
{
    private protected override string Minus => "-";

    private protected override string Plus => "+";

    private protected override string And => ",";

    public override string Number(long number, NumberForm form = NumberForm.Alone) => number.ToString(CultureInfo.InvariantCulture);

    public override string Money(decimal euros) => euros.ToString("0.00 €", CultureInfo.InvariantCulture);

    public override string YesOrNo(bool value) => value ? "1" : "0";

    public override string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public override string Date(DateOnly date, DateOnly today) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string DateAndTime(DateTime local, DateOnly today) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private protected override string Words(int number, NumberForm form) => InDigits(number);

    private protected override string Amount(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => $"{InDigits(count)} d",
        TimeUnit.Hour => $"{InDigits(count)} h",
        TimeUnit.Minute => $"{InDigits(count)} min",
        TimeUnit.Second => $"{InDigits(count)} s",
    };

    private protected override string Euros(long count) => $"{Number(count)} €";

    private protected override string Cents(int count) => $"{InDigits(count)} c";
}
