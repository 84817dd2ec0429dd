using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Core.Tests.Ivr.Checks;

namespace ContactCenter.Core.Tests.Ivr.Drawings;

public sealed partial class FlowSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Each_Node_And_Each_Way_Is_There_Once()
    {
        var picture = Picture(Drawn.Small());

        picture.Descendants(Svg + "g").Select(g => (string?)g.Attribute("data-node")).OfType<string>().Order(StringComparer.Ordinal)
            .ShouldBe(["ask", "bye", "end", "hello", "offer", "return", "way"], StringComparer.Ordinal);
        picture.Descendants(Svg + "g").Where(g => g.Attribute("data-from") is not null)
            .Select(g => $"{g.Attribute("data-from")!.Value} {g.Attribute("data-to")!.Value}: {string.Join(", ", g.Elements(Svg + "text").Select(t => t.Value))}")
            .ShouldBe(
            [
                "hello ask: next, 12.5 s", "ask end: key 1, on_timeout", "ask way: on_error, 0.0 s", "end bye: on_answer", "end offer: on_full",
                "way offer: here", "way return: there", "offer bye: accepted",
            ],
                StringComparer.Ordinal);
    }

    [Fact]
    public void It_Says_What_It_Is_And_Needs_Nothing_From_Elsewhere()
    {
        var picture = Picture(Drawn.Small());

        ((string?)picture.Attribute("role")).ShouldBe("img");
        ((string?)picture.Attribute("aria-labelledby")).ShouldBe("drawing-main-title drawing-main-description");
        picture.Element(Svg + "title")!.Value.ShouldBe("The flow <main> & more");
        picture.Element(Svg + "desc")!.Value.ShouldBe("Seven nodes.");
        picture.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "href" or "style" or "class").ShouldBeEmpty();
        picture.Descendants().Select(e => e.Name.LocalName).Distinct(StringComparer.Ordinal)
            .Except(["title", "desc", "rect", "g", "path", "text"], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_Same_Flow_Gives_The_Same_Picture() =>
        FlowSvg.Of(Drawn.Small(), "a", "b").ShouldBe(FlowSvg.Of(Drawn.Small(), "a", "b"), StringCompareShould.IgnoreLineEndings);

    [Fact]
    public void Names_Are_Words_And_Never_Markup() => Picture(Drawn.Of(new Proof().Flow(new TestNode("<b>&\"", ("<i>", "</svg>")), new TestNode("</svg>") { Means = Arrival.Goodbye })))
        .Descendants(Svg + "text").Select(text => text.Value).ShouldBe(["<i>", "<b>&\"", "test", "</svg>", "test"], StringComparer.Ordinal);

    [Fact]
    public void What_No_Scenario_Comes_By_Has_A_Broken_Outline_And_A_Sign()
    {
        var coverage = new FlowCoverage(new HashSet<string>(StringComparer.Ordinal) { "hello" }, new HashSet<(string, string)> { ("hello", "next") });
        var picture = Picture(Drawn.Small(coverage));

        var ask = picture.Descendants(Svg + "g").Single(g => string.Equals((string?)g.Attribute("data-node"), "ask", StringComparison.Ordinal));
        ask.Element(Svg + "path")!.Attribute("stroke-dasharray").ShouldNotBeNull();
        ask.Elements(Svg + "text").First().Value.ShouldBe("✗ ask");
        var hello = picture.Descendants(Svg + "g").Single(g => string.Equals((string?)g.Attribute("data-node"), "hello", StringComparison.Ordinal));
        hello.Element(Svg + "path")!.Attribute("stroke-dasharray").ShouldBeNull();
        hello.Elements(Svg + "text").First().Value.ShouldBe("✓ hello");
    }

    [Fact]
    public void Nothing_Lies_On_Anything_Else_Whatever_The_Flow()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var boxes = Boxes(Picture(Drawn.Of(RandomFlow(seed))));

            for (var i = 0; i < boxes.Count; i++)
            {
                boxes.Skip(i + 1).Where(other => Overlap(boxes[i], other)).ShouldBeEmpty($"seed {seed}: on {boxes[i]}");
            }
        }
    }

    private static Proof RandomFlow(int seed)
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, random.Next(1, 25)).Select(i => $"node{i}").ToList();
        return new Proof().Flow([.. names.Select(name => new TestNode(
            name,
            [.. Enumerable.Range(0, random.Next(0, 5)).Select(way => ($"way {way}", random.Next(9) == 0 ? "nowhere" : names[random.Next(names.Count)]))]))]);
    }

    // nodes, and the words of lines
    private static List<(double Left, double Top, double Right, double Bottom)> Boxes(XElement picture) =>
    [
        .. picture.Descendants(Svg + "g").Where(g => g.Attribute("data-node") is not null).Select(g => Bounds(g.Element(Svg + "path")!.Attribute("d")!.Value)),
        .. picture.Descendants(Svg + "g").Where(g => g.Attribute("data-from") is not null).Select(g => g.Element(Svg + "rect")!).Select(rect =>
            ((double)rect.Attribute("x")!, (double)rect.Attribute("y")!, (double)rect.Attribute("x")! + (double)rect.Attribute("width")!, (double)rect.Attribute("y")! + (double)rect.Attribute("height")!)),
    ];

    private static (double Left, double Top, double Right, double Bottom) Bounds(string path)
    {
        var corners = Corner.Matches(path).Select(match => (X: Value(match.Groups["x"]), Y: Value(match.Groups["y"]))).ToList();
        return (corners.Min(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.X), corners.Max(c => c.Y));

        static double Value(Group number) => double.Parse(number.Value, CultureInfo.InvariantCulture);
    }

    private static bool Overlap((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right - 0.5 && b.Left < a.Right - 0.5 && a.Top < b.Bottom - 0.5 && b.Top < a.Bottom - 0.5;

    private static XElement Picture(FlowDrawing drawing) => XDocument.Parse(FlowSvg.Of(drawing, "The flow <main> & more", "Seven nodes.")).Root!;

    [GeneratedRegex(@"[ML](?<x>-?[\d.]+) (?<y>-?[\d.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Corner { get; }
}
