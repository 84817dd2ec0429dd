using System.Globalization;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Walks;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

/// <summary>Every way through the delivered flows, six answers deep, in every language, open, closed and on a holiday.</summary>
public sealed class DeliveredWalkTests
{
    private const int Depth = 6;
    private readonly FlowCatalog _catalog = FlowCatalog.FromFolder(FlowFiles.DeliveredFolder);

    // what a silent or unwilling caller may come to without a person: it follows an offer, or the question for one
    private static readonly HashSet<string> Goodbyes = new(StringComparer.Ordinal) { "goodbye" };

    [Theory]
    [InlineData("2026-05-12T10:00+02:00", true)]
    [InlineData("2026-05-12T10:00+02:00", false)]
    [InlineData("2026-05-12T22:00+02:00", true)]
    [InlineData("2027-01-06T10:00+01:00", true)]
    [InlineData("2026-01-20T10:00+01:00", true)]
    public void Every_Way_Ends_With_A_Person_An_Offer_Or_A_Goodbye_That_Is_Allowed(string at, bool isAgentReady)
    {
        var now = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        var ends = new List<KeyPathEnd>();
        foreach (var set in _catalog.All)
        {
            var facts = _catalog.FactsFor(set, now) with { Queue = _ => new QueueFacts(isAgentReady ? 1 : 0, 0) };
            foreach (var start in set.Organization.Numbers.Values)
            {
                var paths = new KeyPathWalk(set.Flows, facts).Walk(start, set.Organization.Languages, Depth);
                ends.AddRange(paths.Select(path => path.End));

                paths.Where(path => path.End == KeyPathEnd.Trouble).Select(path => $"{set.Organization.Id}: {path}").ShouldBeEmpty();
                paths.Where(path => path.End == KeyPathEnd.Goodbye && !Goodbyes.Contains(path.NodeId)).Select(path => $"{set.Organization.Id}: {path}").ShouldBeEmpty();
            }
        }

        ends.ShouldContain(KeyPathEnd.Offer);
        ends.ShouldContain(KeyPathEnd.Person, "the demo line is always open");
    }
}
