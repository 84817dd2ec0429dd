namespace ContactCenter.Server.Infrastructure.Units;

/// <summary>Who is to look once a unit of work is committed.</summary>
[Flags]
internal enum Wake
{
    None = 0,
    Routing = 1,
    Commands = 2,
    Deadlines = 4,
    Screens = 8,
    Lookups = 16,
}
