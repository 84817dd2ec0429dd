namespace ContactCenter.Data.Migrations;

internal sealed record AppliedMigration(string Name, string Checksum);
