using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Speech;

namespace ContactCenter.Core.Tests.Ivr.Texts;

public sealed class SpeechLengthTests
{
    private static readonly DateOnly Today = new(2020, 1, 1);

    [Fact]
    public void Fourteen_Characters_Are_A_Second()
    {
        SpeechLength.Of(new string('a', 140)).ShouldBe(TimeSpan.FromSeconds(10));
        SpeechLength.Of(FlowText.Parse(new string('a', 70)) with { Audio = "a.mp3" }).ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Placeholder_Counts_As_Long_As_Its_Longest_Value() =>
        SpeechLength.Of(FlowText.Parse("{a:date}" + new string('a', 25))).ShouldBe(TimeSpan.FromSeconds((45 + 25) / 14.0));

    [Fact]
    public void No_Value_Is_Longer_Than_What_The_Proof_Counts_With()
    {
        foreach (var language in new[] { "ca", "es", "en", "ar" }.Select(tag => SpokenLanguage.Of(new LanguageTag(tag))))
        {
            foreach (var number in Enumerable.Range(0, 10_000).Select(n => n * 100 + (n % 100)).Append(444_444).Append(999_999))
            {
                Holds(SpokenFormat.Number, language.Number(-number, NumberForm.Masculine));
                Holds(SpokenFormat.NumberFeminine, language.Number(-number, NumberForm.Feminine));
                Holds(SpokenFormat.Money, language.Money(number + 0.88m));
                Holds(SpokenFormat.Duration, language.Duration(TimeSpan.FromSeconds(number)));
            }

            for (var minute = 0; minute < 1440; minute++)
            {
                var moment = new DateTime(2030, 1, 1).AddMinutes(minute).AddDays(minute);
                Holds(SpokenFormat.Time, language.Time(TimeOnly.FromDateTime(moment)));
                Holds(SpokenFormat.Date, language.Date(DateOnly.FromDateTime(moment), Today));
                Holds(SpokenFormat.DateTime, language.DateAndTime(moment, Today));
                Holds(SpokenFormat.DateTime, language.DateAndTime(moment, DateOnly.FromDateTime(moment).AddDays(-1)));
            }

            for (var digit = '0'; digit <= '9'; digit++)
            {
                Holds(SpokenFormat.Phone, language.Phone("+39" + new string(digit, 13)));
                Holds(SpokenFormat.Digits, language.OneByOne(new string(digit, 20)));
            }
        }
    }

    [Fact]
    public void Every_Value_In_Every_Format_Is_Spoken_And_Never_Fails()
    {
        FlowValue[] values =
        [
            new FlowValue.Text(string.Empty), new FlowValue.Text("12*50"), new FlowValue.Text("+"), new FlowValue.Text("+34"), new FlowValue.Text("½٣"),
            new FlowValue.Text(new string('9', 60)), new FlowValue.Text("-"), new FlowValue.Number(long.MinValue), new FlowValue.Number(long.MaxValue), new FlowValue.Number(0),
            new FlowValue.Boolean(false), new FlowValue.Span(TimeSpan.MaxValue), new FlowValue.Span(TimeSpan.MinValue),
            new FlowValue.Instant(DateTimeOffset.MaxValue), new FlowValue.Instant(DateTimeOffset.MinValue),
        ];
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");
        foreach (var language in new[] { "ca", "es", "en", "xx", string.Empty })
        {
            foreach (var now in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) })
            {
                var facts = new FlowFacts
                {
                    Texts = new FlowTexts(new Dictionary<LanguageTag, IReadOnlyDictionary<string, string>>()), Hours = _ => new HoursFacts(HoursExit.Open), Now = now, Zone = zone,
                };
                foreach (var value in values)
                {
                    var session = new FlowSession { FlowId = new FlowId("main"), NodeId = "a", Language = new LanguageTag(language) }.With("a", value);
                    foreach (var format in SpokenFormats.ByName.Keys.Select(name => $"{{a:{name}}}").Append("{a}"))
                    {
                        var spoken = FlowText.Parse(format).Speak(session, facts, session.Language);
                        (spoken.Length > 0 || value is FlowValue.Text { Value: "" }).ShouldBeTrue($"{language} {value} {format}");
                    }
                }
            }
        }
    }

    private static void Holds(SpokenFormat format, string spoken) => spoken.Length.ShouldBeLessThanOrEqualTo(SpeechLength.Longest(format), $"{format}: {spoken}");
}
