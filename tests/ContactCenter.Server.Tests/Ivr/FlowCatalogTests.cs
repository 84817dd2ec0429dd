using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class FlowCatalogTests
{
    private readonly FlowCatalog _catalog = FlowCatalog.FromFolder(FlowFiles.DeliveredFolder);

    [Fact]
    public void Organizations_Come_In_The_Order_Of_Their_Ids() =>
        _catalog.All.Select(set => set.Organization.Id.Value).ShouldBe(["prat", "vic"]);

    [Fact]
    public void Organization_Is_Found_By_Its_Id_And_Nothing_By_Another()
    {
        _catalog.Find(new OrganizationId("vic")).ShouldBeSameAs(_catalog.All[1]);
        _catalog.Get(new OrganizationId("vic")).ShouldBeSameAs(_catalog.All[1]);
        _catalog.Find(new OrganizationId("girona")).ShouldBeNull();
        _catalog.Find(default).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => _catalog.Get(new OrganizationId("girona")));
    }

    [Fact]
    public void Number_Of_Nobody_Is_Not_Found() => _catalog.FindByNumber(Caller.Number("+34999999999")).ShouldBeNull();

    [Fact]
    public void Standby_Text_Is_The_Organizations_Own_In_Its_First_Language()
    {
        var vic = _catalog.Get(new OrganizationId("vic"));

        _catalog.StandbyText(vic.Organization.Id, "hold_the_line").ShouldBe((vic.Texts.Get(new LanguageTag("ca"), "hold_the_line"), new LanguageTag("ca")));
    }

    [Fact]
    public void First_Organization_Speaks_Where_None_Is_Known()
    {
        var files = FlowFiles.Sound("a", "+34930000001").Concat(FlowFiles.Sound("b", "+34930000002"));
        var catalog = new FlowCatalog(FlowFiles.Load(files.Reverse()).Sets);

        catalog.StandbyText(default, "unknown_number").Text.ShouldBe("b");
        catalog.All[0].Organization.Id.Value.ShouldBe("a");
    }

    [Fact]
    public void Every_Standby_Text_Is_There_For_Everybody()
    {
        foreach (var key in StandbyTexts.All)
        {
            _catalog.StandbyText(default, key).Text.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Catalog_Without_Organizations_Cannot_Be() => Should.Throw<ArgumentException>(() => new FlowCatalog([]));
}
