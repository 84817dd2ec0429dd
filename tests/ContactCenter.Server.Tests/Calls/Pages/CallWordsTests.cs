using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Tests.Calls.Pages;

public sealed class CallWordsTests
{
    [Fact]
    public void Whatever_Can_Happen_To_A_Call_Has_Words_In_Every_Language()
    {
        var texts = new UiTexts();
        var keys = Enum.GetValues<CallEventKind>().Select(kind => $"calls.event.{kind}")
            .Concat(Enum.GetValues<CallOutcome>().Select(outcome => $"calls.outcome.{outcome}"))
            .Concat(Enum.GetValues<AuditKind>().Select(kind => $"audit.kind.{kind}"))
            .ToList();

        foreach (var language in UiLanguage.All)
        {
            keys.Except(texts.In(language).Keys, StringComparer.Ordinal).ShouldBeEmpty(language.Value);
        }
    }
}
