using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Tests.Results;

/// <summary>One table with a column for every type that is stored.</summary>
internal static class RoundTripSql
{
    public static EmbeddedSql Files { get; } = CounterSql.With(
        ("sql/migrations/sqlite/02_Thing.sql", """
            CREATE TABLE Thing (ThingId TEXT NOT NULL PRIMARY KEY, OrganizationId TEXT NULL, State TEXT NULL, At TEXT NULL, Day TEXT NULL,
                                Flag INTEGER NULL, Number INTEGER NULL, Big INTEGER NULL, Share REAL NULL, Bytes BLOB NULL, Words TEXT NULL) STRICT;
            """),
        ("sql/migrations/sqlserver/02_Thing.sql", """
            CREATE TABLE dbo.Thing (ThingId uniqueidentifier NOT NULL CONSTRAINT PK_Thing PRIMARY KEY, OrganizationId nvarchar(40) NULL,
                                    State nvarchar(20) NULL, At datetime2(3) NULL, Day date NULL, Flag bit NULL, Number int NULL, Big bigint NULL,
                                    Share float NULL, Bytes varbinary(max) NULL, Words nvarchar(max) NULL);
            """),
        ("sql/queries/things/Thing_Create.sql", """
            INSERT INTO Thing (ThingId, OrganizationId, State, At, Day, Flag, Number, Big, Share, Bytes, Words)
            VALUES (@ThingId, @OrganizationId, @State, @At, @Day, @Flag, @Number, @Big, @Share, @Bytes, @Words)
            """),
        ("sql/queries/things/Thing_Get.sql",
            "SELECT ThingId, OrganizationId, State, At, Day, Flag, Number, Big, Share, Bytes, Words FROM Thing WHERE ThingId = @ThingId"),
        ("sql/queries/things/Thing_List.sql", "SELECT ThingId FROM Thing WHERE ThingId IN @Ids ORDER BY Number"),
        ("sql/queries/things/Thing_States.sql", "SELECT State FROM Thing ORDER BY Number"),
        ("sql/queries/things/Thing_Latest.sql", "SELECT MAX(At) FROM Thing"),
        ("sql/queries/things/Thing_Tally.sql", "SELECT COUNT(*) AS Things, SUM(Number) AS Total, MAX(Day) AS LastDay FROM Thing"),
        ("sql/queries/things/Thing_After.sql", "SELECT COUNT(*) FROM Thing WHERE At > @At"),
        ("sql/queries/things/Thing_Wrong.sql", "SELECT State, ThingId FROM Thing"));
}
