using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Hours;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Queues;

public sealed class QueueOrdersTests
{
    private static readonly OrganizationId Prat = new("prat");
    private static readonly QueueId General = new("general");
    private static readonly QueueId Taxes = new("taxes");
    private static readonly DateTimeOffset Ten = new(2026, 5, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly LanguageTag Catalan = new("ca");

    // closed on every day
    private static readonly OpeningCalendar Never = new(TimeZoneInfo.Utc, WeeklyHours.WorkingDays(), [], []);

    [Fact]
    public void An_Order_Holds_From_Its_Beginning_Until_Its_End_And_For_Its_Own_Organization()
    {
        var orders = Orders(Order(General, isOpen: false));

        orders.For(Prat, General, Ten.AddTicks(-1)).ShouldBeNull();
        orders.For(Prat, General, Ten).ShouldNotBeNull();
        orders.For(Prat, General, Ten.AddHours(1).AddTicks(-1)).ShouldNotBeNull();
        orders.For(Prat, General, Ten.AddHours(1)).ShouldBeNull();
        orders.For(Prat, Taxes, Ten).ShouldBeNull();
        orders.For(new OrganizationId("vic"), General, Ten).ShouldBeNull();
    }

    [Fact]
    public void A_Queues_Own_Order_Comes_Before_One_For_All_And_A_Later_Before_An_Earlier()
    {
        var orders = Orders(Order(null, isOpen: false, from: 30), Order(General, isOpen: true), Order(General, isOpen: false, from: 10));

        orders.For(Prat, General, Ten.AddMinutes(5))!.IsOpen.ShouldBeTrue();
        orders.For(Prat, General, Ten.AddMinutes(40))!.IsOpen.ShouldBeFalse();
        orders.For(Prat, General, Ten.AddMinutes(40))!.QueueId.ShouldBe(General);
        orders.For(Prat, Taxes, Ten.AddMinutes(40))!.QueueId.ShouldBeNull();
    }

    [Fact]
    public void A_Queue_That_Is_Ordered_Closed_Serves_Those_Who_Wait_For_A_While()
    {
        var set = Set(new OrganizationLimits { Drain = TimeSpan.FromMinutes(10) });
        var queue = set.Organization.Queues[General];
        var orders = Orders(Order(General, isOpen: false));

        orders.HoursOf(set, queue, Ten.AddMinutes(-1)).ShouldBe(QueueHours.Open);
        orders.HoursOf(set, queue, Ten).ShouldBe(QueueHours.Draining);
        orders.HoursOf(set, queue, Ten.AddMinutes(10)).ShouldBe(QueueHours.Closed);
        orders.HoursOf(set, queue, Ten.AddHours(1)).ShouldBe(QueueHours.Open);
    }

    [Fact]
    public void An_Order_Opens_A_Queue_Whose_Calendar_Is_Closed()
    {
        var set = Set(hoursOfGeneral: "main");
        var queue = set.Organization.Queues[General];

        QueueOrders.None.HoursOf(set, queue, Ten).ShouldBe(QueueHours.Closed);
        Orders(Order(General, isOpen: true)).HoursOf(set, queue, Ten).ShouldBe(QueueHours.Open);
    }

    [Fact]
    public void A_Calendar_That_Queues_Go_By_Opens_With_The_First_Of_Them()
    {
        var organization = Set(hoursOfGeneral: "main").Organization;

        Orders(Order(General, isOpen: true)).ForCalendar(organization, "main", Ten)!.IsOpen.ShouldBeTrue();
        Orders(Order(General, isOpen: false)).ForCalendar(organization, "main", Ten)!.IsOpen.ShouldBeFalse();
        Orders(Order(Taxes, isOpen: true)).ForCalendar(organization, "main", Ten).ShouldBeNull();
    }

    [Fact]
    public void A_Calendar_That_No_Queue_Goes_By_Follows_Only_When_Every_Queue_Has_An_Order()
    {
        var organization = Set().Organization;

        Orders(Order(General, isOpen: true)).ForCalendar(organization, "main", Ten).ShouldBeNull("callers for taxes would be let in to nobody");
        Orders(Order(General, isOpen: true), Order(Taxes, isOpen: false)).ForCalendar(organization, "main", Ten)!.IsOpen.ShouldBeTrue();
        Orders(Order(General, isOpen: false)).ForCalendar(organization, "main", Ten).ShouldBeNull();
        Orders(Order(null, isOpen: false)).ForCalendar(organization, "main", Ten)!.IsOpen.ShouldBeFalse();
        Orders(Order(null, isOpen: true)).ForCalendar(organization, "main", Ten)!.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Hours_Of_A_Flow_Say_When_It_Opens_Again_Counted_From_The_End_Of_The_Order()
    {
        var open8To20 = new OpeningCalendar(TimeZoneInfo.Utc, WeeklyHours.WorkingDays(new OpeningSpan(new TimeOnly(8, 0), new TimeOnly(20, 0))), [], []);
        var set = Set() with { Calendars = new Dictionary<string, OpeningCalendar>(StringComparer.Ordinal) { ["main"] = open8To20 } };
        var open = new HoursFacts(HoursExit.Open);

        Orders(Order(null, isOpen: false)).HoursFor(set, "main", open, Ten).ShouldBe(new HoursFacts(HoursExit.Closed, null, Ten.AddHours(1)));
        QueueOrders.None.HoursFor(set, "main", open, Ten).ShouldBe(open);
        Orders(Order(null, isOpen: true)).HoursFor(set, "main", new HoursFacts(HoursExit.Closed), Ten).ShouldBe(open);
    }

    [Fact]
    public void Callers_Hear_Of_The_Order_That_Lets_Them_In_Or_Turns_Them_Away()
    {
        var organization = Set().Organization;
        var (opened, closed) = (Orders(Order(General, isOpen: true)), Orders(Order(General, isOpen: false)));

        Heard(opened, isLetIn: true).ShouldBeTrue();
        Heard(opened, isTurnedAway: true).ShouldBeFalse();
        Heard(closed, isTurnedAway: true).ShouldBeTrue();
        Heard(closed, isLetIn: true).ShouldBeFalse();
        Heard(closed, foundClosed: true).ShouldBeTrue();
        Heard(opened, foundClosed: true).ShouldBeFalse();
        Heard(QueueOrders.None, isTurnedAway: true, foundClosed: true).ShouldBeFalse();

        bool Heard(QueueOrders orders, bool isLetIn = false, bool isTurnedAway = false, bool foundClosed = false) =>
            orders.Heard(organization, General, isLetIn, isTurnedAway, foundClosed, Ten) is not null;
    }

    private static QueueOrders Orders(params QueueOrder[] orders) => new(orders);

    private static QueueOrder Order(QueueId? queue, bool isOpen, int from = 0) =>
        new() { OrganizationId = Prat, QueueId = queue, IsOpen = isOpen, FromAt = Ten.AddMinutes(from), UntilAt = Ten.AddHours(1) };

    private static FlowSet Set(OrganizationLimits? limits = null, string? hoursOfGeneral = null) => new(
        new Organization
        {
            Id = Prat,
            Names = new Dictionary<LanguageTag, string>(),
            Languages = [Catalan],
            Zone = TimeZoneInfo.Utc,
            Numbers = new Dictionary<PhoneNumber, FlowId>(),
            Queues = new Dictionary<QueueId, QueueSettings> { [General] = Queue(General) with { Hours = hoursOfGeneral }, [Taxes] = Queue(Taxes) },
            Limits = limits ?? new OrganizationLimits(),
        },
        new Dictionary<FlowId, Flow>(),
        new FlowTexts(new Dictionary<LanguageTag, IReadOnlyDictionary<string, string>>()),
        new Dictionary<string, OpeningCalendar>(StringComparer.Ordinal) { ["main"] = Never },
        "r");

    private static QueueSettings Queue(QueueId id) => new() { Id = id, Names = new Dictionary<LanguageTag, string>() };
}
