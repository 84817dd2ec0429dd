using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr.Speech;

namespace ContactCenter.Core.Tests.Ivr.Speech;

public sealed class SpokenNumbersTests
{
    private static readonly string[] Languages = ["ca", "es", "en"];

    [Theory]
    [InlineData(0, "zero", "cero", "zero")]
    [InlineData(1, "u", "uno", "one")]
    [InlineData(2, "dos", "dos", "two")]
    [InlineData(16, "setze", "dieciséis", "sixteen")]
    [InlineData(21, "vint-i-u", "veintiuno", "twenty-one")]
    [InlineData(22, "vint-i-dos", "veintidós", "twenty-two")]
    [InlineData(31, "trenta-u", "treinta y uno", "thirty-one")]
    [InlineData(80, "vuitanta", "ochenta", "eighty")]
    [InlineData(100, "cent", "cien", "one hundred")]
    [InlineData(101, "cent u", "ciento uno", "one hundred and one")]
    [InlineData(555, "cinc-cents cinquanta-cinc", "quinientos cincuenta y cinco", "five hundred and fifty-five")]
    [InlineData(700, "set-cents", "setecientos", "seven hundred")]
    [InlineData(1000, "mil", "mil", "one thousand")]
    [InlineData(1001, "mil u", "mil uno", "one thousand and one")]
    [InlineData(1250, "mil dos-cents cinquanta", "mil doscientos cincuenta", "one thousand two hundred and fifty")]
    [InlineData(2026, "dos mil vint-i-sis", "dos mil veintiséis", "two thousand and twenty-six")]
    [InlineData(21000, "vint-i-un mil", "veintiún mil", "twenty-one thousand")]
    [InlineData(101000, "cent un mil", "ciento un mil", "one hundred and one thousand")]
    [InlineData(999999, "nou-cents noranta-nou mil nou-cents noranta-nou", "novecientos noventa y nueve mil novecientos noventa y nueve", "nine hundred and ninety-nine thousand nine hundred and ninety-nine")]
    [InlineData(-5, "menys cinc", "menos cinco", "minus five")]
    [InlineData(1000000, "1000000", "1000000", "1000000")]
    public void Number_Alone(long number, string catalan, string spanish, string english) =>
        Languages.Select(language => Of(language).Number(number)).ShouldBe([catalan, spanish, english]);

    [Theory]
    [InlineData(1, "una", "una", "un", "un")]
    [InlineData(2, "dues", "dos", "dos", "dos")]
    [InlineData(21, "vint-i-una", "veintiuna", "vint-i-un", "veintiún")]
    [InlineData(32, "trenta-dues", "treinta y dos", "trenta-dos", "treinta y dos")]
    [InlineData(200, "dues-centes", "doscientas", "dos-cents", "doscientos")]
    [InlineData(541, "cinc-centes quaranta-una", "quinientas cuarenta y una", "cinc-cents quaranta-un", "quinientos cuarenta y un")]
    [InlineData(2002, "dues mil dues", "dos mil dos", "dos mil dos", "dos mil dos")]
    public void Number_Before_A_Noun_Has_Its_Gender(long number, string catalanF, string spanishF, string catalanM, string spanishM) => new[]
    {
        Of("ca").Number(number, NumberForm.Feminine), Of("es").Number(number, NumberForm.Feminine),
        Of("ca").Number(number, NumberForm.Masculine), Of("es").Number(number, NumberForm.Masculine),
    }.ShouldBe([catalanF, spanishF, catalanM, spanishM]);

    [Fact]
    public void Each_Number_In_Words_Is_Unlike_Any_Other_And_Has_No_Digit()
    {
        foreach (var language in Languages)
        {
            var spoken = Enumerable.Range(0, 100_000).Concat(Enumerable.Range(900_000, 100_000)).Select(number => Of(language).Number(number)).ToList();

            spoken.ShouldAllBe(words => words.Length > 0 && !words.Any(char.IsDigit));
            spoken.Distinct(StringComparer.Ordinal).Count().ShouldBe(spoken.Count, language);
        }
    }

    [Theory]
    [InlineData("+34612345678", "sis u dos, tres quatre cinc, sis set vuit", "seis uno dos, tres cuatro cinco, seis siete ocho", "six one two, three four five, six seven eight")]
    [InlineData("+34938862100", "nou tres vuit, vuit sis, dos u, zero zero", "nueve tres ocho, ocho seis, dos uno, cero cero", "nine three eight, eight six, two one, zero zero")]
    [InlineData("900100200", "nou zero zero, u zero zero, dos zero zero", "nueve cero cero, uno cero cero, dos cero cero", "nine zero zero, one zero zero, two zero zero")]
    [InlineData("+33123456789", "més tres tres, u dos tres, quatre cinc sis, set vuit nou", null, null)]
    [InlineData("+12025550143", "més u, dos zero dos, cinc cinc cinc, zero u, quatre tres", null, null)]
    [InlineData("+351210000001", null, null, "plus three five one, two one zero, zero zero zero, zero zero one")]
    [InlineData("010", "zero u zero", "cero uno cero", "zero one zero")]
    public void Phone_Number_Comes_In_Groups(string number, string? catalan, string? spanish, string? english)
    {
        foreach (var (language, expected) in Languages.Zip(new[] { catalan, spanish, english }).Where(pair => pair.Second is not null))
        {
            Of(language).Phone(number).ShouldBe(expected);
        }
    }

    [Fact]
    public void Digits_And_Letters_Come_One_By_One()
    {
        Of("ca").OneByOne("AB-107").ShouldBe("A, B, u, zero, set");
        Of("es").OneByOne("107").ShouldBe("uno, cero, siete");
        Of("en").OneByOne("107").ShouldBe("one, zero, seven");
    }

    [Theory]
    [InlineData("1", "un euro", "un euro", "one euro")]
    [InlineData("0", "zero euros", "cero euros", "zero euros")]
    [InlineData("12.5", "dotze euros i cinquanta cèntims", "doce euros y cincuenta céntimos", "twelve euros and fifty cents")]
    [InlineData("21.01", "vint-i-un euros i un cèntim", "veintiún euros y un céntimo", "twenty-one euros and one cent")]
    [InlineData("0.75", "setanta-cinc cèntims", "setenta y cinco céntimos", "seventy-five cents")]
    [InlineData("-3", "menys tres euros", "menos tres euros", "minus three euros")]
    public void Money_Is_Euros_And_Cents(string euros, string catalan, string spanish, string english) =>
        Languages.Select(language => Of(language).Money(decimal.Parse(euros, CultureInfo.InvariantCulture))).ShouldBe([catalan, spanish, english]);

    [Fact]
    public void Language_Without_Rules_Falls_Back_To_Digits()
    {
        var other = Of("ar");

        other.Number(21).ShouldBe("21");
        other.Phone("+34612345678").ShouldBe("6 1 2, 3 4 5, 6 7 8");
        other.Money(12.5m).ShouldBe("12.50 €");
        other.Time(new TimeOnly(20, 30)).ShouldBe("20:30");
        other.Date(new DateOnly(2026, 12, 8), new DateOnly(2026, 12, 1)).ShouldBe("2026-12-08");
    }

    [Fact]
    public void Region_Of_A_Language_Speaks_Like_It() => Of("ca-valencia").Number(8).ShouldBe("vuit");

    private static SpokenLanguage Of(string language) => SpokenLanguage.Of(new LanguageTag(language));
}
