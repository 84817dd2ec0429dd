namespace ContactCenter.EndToEnd.Tests;

/// <summary>Where the build put things, seen from the running tests.</summary>
internal static class BuildOutput
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The server that was built together with these tests.</summary>
    public static string Server
    {
        get
        {
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
            return Path.Combine(Root, "artifacts", "bin", "ContactCenter.Server", configuration, "ContactCenter.Server.dll");
        }
    }

    private static string FindRoot(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run from inside the solution's folder."),
        _ when File.Exists(Path.Combine(folder.FullName, "ContactCenter.sln")) => folder.FullName,
        _ => FindRoot(folder.Parent),
    };
}
