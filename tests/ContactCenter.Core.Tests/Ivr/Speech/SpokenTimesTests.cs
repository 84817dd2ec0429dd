using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr.Speech;

namespace ContactCenter.Core.Tests.Ivr.Speech;

public sealed class SpokenTimesTests
{
    private static readonly string[] Languages = ["ca", "es", "en"];
    private static readonly DateOnly Today = new(2026, 12, 8);

    [Theory]
    [InlineData("08:00", "les vuit del matí", "las ocho de la mañana", "eight in the morning")]
    [InlineData("20:30", "les vuit i mitja del vespre", "las ocho y media de la tarde", "half past eight in the evening")]
    [InlineData("01:00", "la una de la matinada", "la una de la madrugada", "one in the morning")]
    [InlineData("13:15", "la una i quart del migdia", "la una y cuarto de la tarde", "quarter past one in the afternoon")]
    [InlineData("12:45", "la una menys quart del migdia", "la una menos cuarto del mediodía", "quarter to one in the afternoon")]
    [InlineData("14:00", "les dues del migdia", "las dos de la tarde", "two in the afternoon")]
    [InlineData("11:50", "les dotze menys deu del matí", "las doce menos diez de la mañana", "ten to twelve in the morning")]
    [InlineData("12:00", "les dotze del migdia", "las doce del mediodía", "noon")]
    [InlineData("00:00", "les dotze de la nit", "las doce de la noche", "midnight")]
    [InlineData("23:59", "les dotze menys un minut de la nit", "las doce menos un minuto de la noche", "one minute to twelve at night")]
    [InlineData("16:21", "les quatre i vint-i-un minuts de la tarda", "las cuatro y veintiún minutos de la tarde", "twenty-one minutes past four in the afternoon")]
    [InlineData("19:05", "les set i cinc de la tarda", "las siete y cinco de la tarde", "five past seven in the evening")]
    public void Time_Of_Day(string time, string catalan, string spanish, string english) =>
        Languages.Select(language => Of(language).Time(TimeOnly.Parse(time, CultureInfo.InvariantCulture))).ShouldBe([catalan, spanish, english]);

    [Theory]
    [InlineData("2026-12-08", "dimarts 8 de desembre", "martes 8 de diciembre", "Tuesday 8 December")]
    [InlineData("2026-08-11", "dimarts 11 d'agost", "martes 11 de agosto", "Tuesday 11 August")]
    [InlineData("2027-04-01", "dijous 1 d'abril", "jueves 1 de abril", "Thursday 1 April")]
    [InlineData("2027-10-31", "diumenge 31 d'octubre", "domingo 31 de octubre", "Sunday 31 October")]
    [InlineData("2028-01-06", "dijous 6 de gener de 2028", "jueves 6 de enero de 2028", "Thursday 6 January 2028")]
    [InlineData("2025-03-01", "dissabte 1 de març de 2025", "sábado 1 de marzo de 2025", "Saturday 1 March 2025")]
    public void Date_Has_Its_Year_Only_When_It_Is_Neither_This_Nor_The_Next(string date, string catalan, string spanish, string english) =>
        Languages.Select(language => Of(language).Date(DateOnly.Parse(date, CultureInfo.InvariantCulture), Today)).ShouldBe([catalan, spanish, english]);

    [Theory]
    [InlineData("2026-12-08T17:00", "avui, dimarts 8 de desembre, a les cinc de la tarda", "hoy, martes 8 de diciembre, a las cinco de la tarde", "today, Tuesday 8 December, at five in the afternoon")]
    [InlineData("2026-12-09T08:00", "demà, dimecres 9 de desembre, a les vuit del matí", "mañana, miércoles 9 de diciembre, a las ocho de la mañana", "tomorrow, Wednesday 9 December, at eight in the morning")]
    [InlineData("2026-12-10T13:00", "dijous 10 de desembre a la una del migdia", "jueves 10 de diciembre a la una de la tarde", "Thursday 10 December at one in the afternoon")]
    public void Next_Opening_Is_Today_Tomorrow_Or_A_Date(string moment, string catalan, string spanish, string english) =>
        Languages.Select(language => Of(language).DateAndTime(DateTime.Parse(moment, CultureInfo.InvariantCulture), Today)).ShouldBe([catalan, spanish, english]);

    [Theory]
    [InlineData(0, "zero segons", "cero segundos", "zero seconds")]
    [InlineData(1, "un segon", "un segundo", "one second")]
    [InlineData(60, "un minut", "un minuto", "one minute")]
    [InlineData(120, "dos minuts", "dos minutos", "two minutes")]
    [InlineData(90, "un minut i trenta segons", "un minuto y treinta segundos", "one minute and thirty seconds")]
    [InlineData(3661, "una hora i un minut", "una hora y un minuto", "one hour and one minute")]
    [InlineData(7200, "dues hores", "dos horas", "two hours")]
    [InlineData(75600, "vint-i-una hores", "veintiuna horas", "twenty-one hours")]
    [InlineData(93600, "un dia i dues hores", "un día y dos horas", "one day and two hours")]
    [InlineData(-5, "zero segons", "cero segundos", "zero seconds")]
    public void Duration_Is_Its_Two_Largest_Units(int seconds, string catalan, string spanish, string english) =>
        Languages.Select(language => Of(language).Duration(TimeSpan.FromSeconds(seconds))).ShouldBe([catalan, spanish, english]);

    [Fact]
    public void Each_Minute_Of_The_Day_Is_Said_In_Words_And_Unlike_Any_Other()
    {
        foreach (var language in Languages)
        {
            var spoken = Enumerable.Range(0, 1440).Select(minute => Of(language).Time(TimeOnly.MinValue.AddMinutes(minute))).ToList();

            spoken.ShouldAllBe(words => words.Length > 0 && !words.Any(char.IsDigit));
            spoken.Distinct(StringComparer.Ordinal).Count().ShouldBe(1440, language);
        }
    }

    private static SpokenLanguage Of(string language) => SpokenLanguage.Of(new LanguageTag(language));
}
