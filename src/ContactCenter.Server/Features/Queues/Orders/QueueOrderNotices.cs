using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>What callers hear of an order.</summary>
internal static class QueueOrderNotices
{
    /// <summary>The ready-made ones; their words stand with the screens' texts, so that whoever chooses reads what callers hear.</summary>
    public static readonly IReadOnlyList<string> Ready = ["fault", "meeting", "emergency", "longer"];

    private const string Prefix = "orders.notice.";

    /// <summary>Names the directive for people who read what a call said.</summary>
    private const string Key = "queue_order";

    /// <returns>Null where there is no ready-made notice of that name, or not in that language.</returns>
    public static string? Find(UiTexts texts, string name, LanguageTag language) =>
        Ready.Contains(name, StringComparer.Ordinal) && UiLanguage.All.Contains(language) && texts.In(language).TryGetValue(Prefix + name, out var text) ? text : null;

    /// <summary>Says what the order in force has callers told, before everything else of the step.</summary>
    public static FlowStepResult Tell(FlowStepResult result, QueueOrder? order, Organization organization)
    {
        if (order is not { Notice.Count: > 0 } told)
        {
            return result;
        }

        var language = told.Notice.ContainsKey(result.Session.Language) ? result.Session.Language : organization.DefaultLanguage;
        return told.Notice.TryGetValue(language, out var text)
            ? result with { Directives = [new SayDirective(text, language) { Key = Key }, .. result.Directives] }
            : result;
    }
}
