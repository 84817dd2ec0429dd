using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>A flow as a picture and as Mermaid text.</summary>
public sealed class FlowPicture
{
    private FlowPicture(FlowDrawing drawing, string svg) => (Drawing, Svg) = (drawing, svg);

    /// <summary>What both show.</summary>
    public FlowDrawing Drawing { get; }

    /// <summary>One svg element.</summary>
    public string Svg { get; }

    /// <summary>The same as text.</summary>
    public string Mermaid => FlowMermaid.Of(Drawing);

    /// <param name="set">The organization's flows.</param>
    /// <param name="flow">The one to draw.</param>
    /// <param name="texts">Words for whoever cannot see it.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="coverage">What scenarios come to; null to leave that out.</param>
    internal static FlowPicture Of(FlowSet set, Flow flow, UiTexts texts, LanguageTag language, FlowCoverage? coverage = null)
    {
        var drawing = FlowDrawing.Of(StandbyTexts.CheckOf(set), flow, coverage);
        var title = string.Format(CultureInfoOf(language), texts.Get(language, "flows.drawing.title"), flow.Id, set.Organization.NameIn(language));
        var description = string.Format(
            CultureInfoOf(language), texts.Get(language, "flows.drawing.description"), drawing.Nodes.Count, drawing.Edges.Count, flow.Start);
        return new FlowPicture(drawing, FlowSvg.Of(drawing, title, description));
    }

    private static CultureInfo CultureInfoOf(LanguageTag language) => CultureInfo.GetCultureInfo(language.Value);
}
