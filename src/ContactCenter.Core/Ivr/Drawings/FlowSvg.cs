using System.Text;
using System.Xml;
using ContactCenter.Core.Ivr.Drawings.Layout;

namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>
/// A drawing as a picture that needs nothing beside itself: no script, no style sheet, no typeface of its own. It can be printed,
/// and stand inside a page. The same flow gives the same picture.
/// </summary>
public static class FlowSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double Margin = 12;
    private const double LineHeight = 16;
    private const double CharacterWidth = 7.3;
    private const double SidePadding = 26;
    private const double TopPadding = 8;
    private const double WordPadding = 4;

    /// <summary>The picture as one svg element.</summary>
    /// <param name="drawing">What it shows.</param>
    /// <param name="title">What it is, in the reader's language.</param>
    /// <param name="description">What it shows in a sentence, for whoever cannot see it.</param>
    public static string Of(FlowDrawing drawing, string title, string description)
    {
        var index = drawing.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(node => node.Id, node => node.at, StringComparer.Ordinal);
        var layout = LayeredLayout.Of(
            [.. drawing.Nodes.Select(node => Room(DrawingWords.Of(node), SidePadding, TopPadding))],
            [.. drawing.Edges.Select(edge => new LayoutEdge(index[edge.From], index[edge.To], Room(DrawingWords.Of(edge), WordPadding, 0)))]);
        var svg = new StringBuilder();
        using (var xml = XmlWriter.Create(svg, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            Head(xml, drawing, layout.Size, title, description);
            for (var i = 0; i < drawing.Edges.Count; i++)
            {
                Draw(xml, drawing.Edges[i], layout.Lines[i]);
            }

            for (var i = 0; i < drawing.Nodes.Count; i++)
            {
                Draw(xml, drawing.Nodes[i], layout.Boxes[i]);
            }
        }

        return svg.ToString();
    }

    private static LayoutSize Room(IEnumerable<string> words, double side, double top)
    {
        var lines = words.ToList();
        return new LayoutSize((lines.Max(line => line.Length) * CharacterWidth) + (2 * side), (lines.Count * LineHeight) + (2 * top));
    }

    private static void Head(XmlWriter xml, FlowDrawing drawing, LayoutSize size, string title, string description)
    {
        var (width, height) = (Number(size.Width + (2 * Margin)), Number(size.Height + (2 * Margin)));
        var name = $"drawing-{drawing.FlowId}";
        xml.WriteStartElement("svg", Namespace);
        Attributes(xml, ("width", width), ("height", height), ("viewBox", $"0 0 {width} {height}"), ("role", "img"), ("aria-labelledby", $"{name}-title {name}-description"));
        Element(xml, "title", title, ("id", $"{name}-title"));
        Element(xml, "desc", description, ("id", $"{name}-description"));
        Element(xml, "rect", null, ("width", "100%"), ("height", "100%"), ("fill", "#ffffff"));
        xml.WriteStartElement("g");
        Attributes(
            xml,
            ("transform", $"translate({Number(Margin)} {Number(Margin)})"),
            ("font-family", "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"),
            ("font-size", "12"),
            ("fill", "#1b2430"),
            ("text-anchor", "middle"));
    }

    private static void Draw(XmlWriter xml, DrawnNode node, LayoutItem box)
    {
        xml.WriteStartElement("g");
        Attributes(xml, ("data-node", node.Id));
        var outline = NodeShape.Of(node.Kind, box);
        Attributes(xml, ("stroke", outline.Stroke));
        foreach (var path in outline.Paths)
        {
            Element(xml, "path", null, ("d", path), ("fill", outline.Fill), ("stroke-width", "1.5"), ("stroke-dasharray", node.IsCovered == false ? "6 4" : outline.Dashes));
        }

        Words(xml, DrawingWords.Of(node), box.X, box.Top + ((box.Height - box.Size.Height) / 2) + TopPadding, isHeaded: true);
        xml.WriteEndElement();
    }

    private static void Draw(XmlWriter xml, DrawnEdge edge, LayoutLine line)
    {
        xml.WriteStartElement("g");
        Attributes(xml, ("data-from", edge.From), ("data-to", edge.To));
        Element(
            xml,
            "path",
            null,
            ("d", LinePath.Of(line)),
            ("fill", "none"),
            ("stroke", "#4a5666"),
            ("stroke-width", "1.3"),
            ("stroke-dasharray", edge.IsCovered == false ? "6 4" : null));
        Element(xml, "path", null, ("d", LinePath.Arrowhead(line)), ("fill", "#4a5666"));
        var words = DrawingWords.Of(edge).ToList();
        var (place, height) = (line.Words, words.Count * LineHeight);
        var top = place.Top + ((place.Height - height) / 2);
        Element(
            xml,
            "rect",
            null,
            ("x", Number(place.X - (place.Size.Width / 2))),
            ("y", Number(top)),
            ("width", Number(place.Size.Width)),
            ("height", Number(height)),
            ("fill", "#ffffff"));
        Words(xml, words, place.X, top, isHeaded: false);
        xml.WriteEndElement();
    }

    private static void Words(XmlWriter xml, IEnumerable<string> words, double x, double top, bool isHeaded)
    {
        foreach (var (line, content) in words.Index())
        {
            Element(
                xml,
                "text",
                content,
                ("x", Number(x)),
                ("y", Number(top + (line * LineHeight) + 12)),
                ("stroke", "none"),
                ("font-weight", isHeaded && line == 0 ? "bold" : null));
        }
    }

    private static void Element(XmlWriter xml, string name, string? content, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        xml.WriteString(content);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string? Value)[] attributes)
    {
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value is not null))
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static string Number(double value) => LinePath.Number(value);
}
