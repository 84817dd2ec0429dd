using System.Globalization;
using System.Text;

namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>A drawing as Mermaid text, a notation that many editors and wikis show as a picture. The same flow gives the same text.</summary>
public static class FlowMermaid
{
    // a node of this name would end a drawing, or begin something else
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "call", "class", "click", "default", "direction", "end", "flowchart", "graph", "href", "interpolate", "style", "subgraph",
    };

    private static readonly (DrawnKind Kind, string Look)[] Looks =
    [
        (DrawnKind.Step, "fill:#ffffff,stroke:#6b7786,color:#1b2430"),
        (DrawnKind.Question, "fill:#fff6e0,stroke:#7a4b00,color:#1b2430"),
        (DrawnKind.Decision, "fill:#f0ecf9,stroke:#55418a,color:#1b2430"),
        (DrawnKind.Person, "fill:#edf7f0,stroke:#1c6b3a,color:#1b2430"),
        (DrawnKind.Offer, "fill:#e6f2fa,stroke:#0b5c8a,color:#1b2430"),
        (DrawnKind.Goodbye, "fill:#f4f6f8,stroke:#1b2430,color:#1b2430"),
        (DrawnKind.Elsewhere, "fill:#ffffff,stroke:#6b7786,color:#1b2430,stroke-dasharray:2 3"),
    ];

    /// <summary>The text, with a line break at its end.</summary>
    public static string Of(FlowDrawing drawing)
    {
        var text = new StringBuilder();
        text.Append("---\ntitle: ").Append(drawing.FlowId).Append("\n---\nflowchart TD\n");
        foreach (var node in drawing.Nodes)
        {
            var (open, close) = ShapeOf(node.Kind);
            text.Append("  ").Append(Name(node.Id)).Append(open).Append('"').AppendJoin("<br/>", DrawingWords.Of(node).Select(Escape)).Append('"').Append(close)
                .Append(":::").Append(ClassOf(node.Kind)).Append('\n');
        }

        foreach (var edge in drawing.Edges)
        {
            text.Append("  ").Append(Name(edge.From)).Append(edge.IsCovered == false ? " -.->" : " -->")
                .Append("|\"").AppendJoin("<br/>", DrawingWords.Of(edge).Select(Escape)).Append("\"| ").Append(Name(edge.To)).Append('\n');
        }

        foreach (var (kind, look) in Looks.Where(look => drawing.Nodes.Any(node => node.Kind == look.Kind)))
        {
            text.Append("  classDef ").Append(ClassOf(kind)).Append(' ').Append(look).Append('\n');
        }

        return AppendUncovered(text, drawing).ToString();
    }

    private static StringBuilder AppendUncovered(StringBuilder text, FlowDrawing drawing)
    {
        var uncovered = drawing.Nodes.Where(node => node.IsCovered == false).Select(node => Name(node.Id)).ToList();
        return uncovered.Count == 0
            ? text
            : text.Append("  classDef uncovered stroke-dasharray:6 4\n  class ").AppendJoin(',', uncovered).Append(" uncovered\n");
    }

    private static string ClassOf(DrawnKind kind) => kind.ToString().ToLowerInvariant();

    private static (string Open, string Close) ShapeOf(DrawnKind kind) => kind switch
    {
        DrawnKind.Step => ("[", "]"),
        DrawnKind.Question => ("[/", "/]"),
        DrawnKind.Decision => ("{", "}"),
        DrawnKind.Person => ("([", "])"),
        DrawnKind.Offer => ("{{", "}}"),
        DrawnKind.Goodbye => ("[[", "]]"),
        DrawnKind.Elsewhere => ("(", ")"),
    };

    // names are in lower case, so that capitals are free for what Mermaid would misread
    private static string Name(string id)
    {
        var plain = string.Concat(id.Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_'
            ? letter.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"X{(int)letter:X}X")));
        return Taken.Contains(plain) ? $"N_{plain}" : plain;
    }

    private static string Escape(string words) => string.Concat(words.Select(letter => letter switch
    {
        '"' => "#quot;",
        '<' => "#lt;",
        '>' => "#gt;",
        '&' => "#amp;",
        '#' => "#35;",
        '`' => "#96;",
        '\r' or '\n' => " ",
        _ => letter.ToString(),
    }));
}
