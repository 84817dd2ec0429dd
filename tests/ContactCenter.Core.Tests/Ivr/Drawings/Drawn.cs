using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Core.Tests.Ivr.Checks;

namespace ContactCenter.Core.Tests.Ivr.Drawings;

/// <summary>A small flow with a node of every kind, drawn.</summary>
internal static class Drawn
{
    private static readonly TestNode Ask = new("ask", ("key 1", "end"), ("key 2", "ask"), ("on_timeout", "end"), ("on_error", "way"))
    {
        Speaks = ["ask"],
        Seconds = 10,
        Awaits = true,
        Silent =
        [
            new(new FlowExit("on_timeout", "end"), ["ask"], TimeSpan.FromSeconds(10), 1),
            new(new FlowExit("on_error", "way"), [], TimeSpan.Zero, 0),
        ],
    };

    public static FlowDrawing Small(FlowCoverage? coverage = null) => Of(
        new Proof()
            .Flow(
                new TestNode("hello", ("next", "ask")) { Speaks = ["hello"] },
                Ask,
                new TestNode("way", ("here", "offer"), ("there", "return")),
                new TestNode("end", ("on_answer", "bye"), ("on_full", "offer")) { Means = Arrival.Person, Awaits = true },
                Proof.Offer,
                Proof.Bye)
            .Text("hello", new string('x', 28)).Text("ask", new string('x', 21), new string('x', 35)),
        coverage);

    public static FlowDrawing Of(Proof proof, FlowCoverage? coverage = null)
    {
        var set = proof.Set();
        return FlowDrawing.Of(set, set.Flows.First(), coverage);
    }
}
