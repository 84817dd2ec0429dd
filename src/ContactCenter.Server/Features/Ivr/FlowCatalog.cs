using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Hours;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>The flows of every organization that are in force, for new calls. Any thread may ask; a publication changes all of it at once.</summary>
internal sealed class FlowCatalog
{
    private volatile Snapshot _now;

    public FlowCatalog(IEnumerable<FlowSet> sets) => _now = new Snapshot(sets);

    /// <summary>Every organization, by ordinal order of the ids.</summary>
    public IReadOnlyList<FlowSet> All => _now.All;

    /// <exception cref="InvalidFlowsException">Lists everything wrong with the files.</exception>
    public static FlowCatalog FromFolder(string root)
    {
        var result = FlowFolderLoader.Load(root);
        return result.Problems.Count == 0 ? new FlowCatalog(result.Sets) : throw new InvalidFlowsException(result.Problems);
    }

    /// <summary>Puts these in force, in place of all others.</summary>
    public void Take(IEnumerable<FlowSet> sets) => _now = new Snapshot(sets);

    public FlowSet? Find(OrganizationId organization) => _now.ByOrganization.GetValueOrDefault(organization);

    /// <summary>The flows of an organization that is known to exist.</summary>
    public FlowSet Get(OrganizationId organization) =>
        Find(organization) ?? throw new InvalidOperationException($"organization '{organization}' has no flows");

    public FlowSet? FindByNumber(PhoneNumber number) => _now.ByNumber.GetValueOrDefault(number);

    /// <summary>What a step of one of the set's flows may know at an instant.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A question to the catalog; who asks need not know that it keeps nothing for it.")]
    public FlowFacts FactsFor(FlowSet set, DateTimeOffset now) => new()
    {
        Texts = set.Texts,
        Hours = calendar => HoursOf(set.Calendars[calendar], now),
        Notice = name => set.Notices.TryGetValue(name, out var notice) && notice.IsInForce(now) ? notice.Text : null,
        Now = now,
        Zone = set.Organization.Zone,
        OrganizationName = set.Organization.NameIn,
        IsAvailable = port => port is FlowPort.Lookup or FlowPort.Transfer or FlowPort.Voicemail,
    };

    /// <summary>
    /// One of <see cref="StandbyTexts"/> in the organization's first language; where the organization is not known, the first
    /// organization speaks for the installation.
    /// </summary>
    public (string Text, LanguageTag Language) StandbyText(OrganizationId organization, string key)
    {
        var set = Find(organization) ?? All[0];
        var language = set.Organization.DefaultLanguage;
        return (set.Texts.Get(language, key), language);
    }

    private static HoursFacts HoursOf(OpeningCalendar calendar, DateTimeOffset now) => calendar.At(now) switch
    {
        _ when !calendar.Covers(now) => new HoursFacts(HoursExit.Unknown),
        CalendarState.Open => new HoursFacts(HoursExit.Open),
        CalendarState.Holiday { Scope: ClosureScope.Service, Name: var name } => new HoursFacts(HoursExit.Exception, name, calendar.NextOpening(now)),
        CalendarState.Holiday { Name: var name } => new HoursFacts(HoursExit.Holiday, name, calendar.NextOpening(now)),
        _ => new HoursFacts(HoursExit.Closed, null, calendar.NextOpening(now)),
    };

    private sealed class Snapshot
    {
        public Snapshot(IEnumerable<FlowSet> sets)
        {
            All = [.. sets.OrderBy(set => set.Organization.Id.Value, StringComparer.Ordinal)];
            ArgumentOutOfRangeException.ThrowIfZero(All.Count, nameof(sets));
            ByOrganization = All.ToFrozenDictionary(set => set.Organization.Id);
            ByNumber = All.SelectMany(set => set.Organization.Numbers.Keys, (set, number) => (set, number))
                .ToFrozenDictionary(pair => pair.number, pair => pair.set);
        }

        public IReadOnlyList<FlowSet> All { get; }

        public FrozenDictionary<OrganizationId, FlowSet> ByOrganization { get; }

        public FrozenDictionary<PhoneNumber, FlowSet> ByNumber { get; }
    }
}
