using System.Reflection;
using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Tests.Sql;

public sealed class TenancyTests
{
    private static readonly IReadOnlyDictionary<string, string> Reviewed = ReadReviewed();

    private static IEnumerable<string> AcrossOrganizations =>
        Tenancy.AcrossOrganizations(SqlFiles.Statements(SqlDialect.SqlServer), SqlFiles.Statements(SqlDialect.Sqlite));

    [Fact]
    public void A_Statement_On_An_Organizations_Table_Takes_The_Organization_Or_Was_Reviewed() =>
        AcrossOrganizations.Except(Reviewed.Keys, StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void No_Reviewed_Entry_Has_Become_Needless() =>
        Reviewed.Keys.Except(AcrossOrganizations, StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_Reviewed_Entry_Gives_Its_Reason() => Reviewed.Where(entry => entry.Value.Length == 0).ShouldBeEmpty();

    [Theory]
    [InlineData("SELECT State FROM Call WHERE CallId = @CallId", true)]
    [InlineData("SELECT State FROM Call WHERE CallId = @CallId AND OrganizationId = @OrganizationId", false)]
    [InlineData("SELECT j.JobName FROM JobRun AS j", false)]
    [InlineData("SELECT j.JobName FROM JobRun AS j WHERE EXISTS (SELECT 1 FROM Call)", true)]
    [InlineData("-- in: @OrganizationId\nDELETE FROM FlowSession", true)]
    public void Forgetting_The_Organization_Is_Found(string sql, bool found)
    {
        var statement = new SqlStatement("Any_Statement", "any.sql", sql);

        Tenancy.AcrossOrganizations([statement], [statement]).Any().ShouldBe(found);
    }

    [Fact]
    public void One_Dialect_That_Forgets_Is_Enough()
    {
        var takes = new SqlStatement("Call_Get", "a.sql", "SELECT State FROM Call WHERE OrganizationId = @OrganizationId");
        var forgets = new SqlStatement("Call_Get", "b.sql", "SELECT State FROM Call");

        Tenancy.AcrossOrganizations([takes], [forgets]).ShouldBe(["Call_Get"]);
    }

    private static IReadOnlyDictionary<string, string> ReadReviewed()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reviewed-across-organizations.txt")!;
        using var reader = new StreamReader(stream);
        return Tenancy.Read(reader);
    }
}
