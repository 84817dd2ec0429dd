namespace ContactCenter.EndToEnd.Tests;

/// <summary>Where the build put things, seen from the running tests.</summary>
internal static class BuildOutput
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>What callers hear, as delivered.</summary>
    public static string Flows => Path.Combine(Root, "ivr-flows");

    /// <summary>The server that was built together with these tests.</summary>
    public static string Server => Program("ContactCenter.Server");

    /// <summary>The emulator as a program of its own.</summary>
    public static string Emulator => Program("TwilioEmulator");

    private static string Program(string project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return Path.Combine(Root, "artifacts", "bin", project, configuration, $"{project}.dll");
    }

    private static string FindRoot(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run from inside the solution's folder."),
        _ when File.Exists(Path.Combine(folder.FullName, "ContactCenter.sln")) => folder.FullName,
        _ => FindRoot(folder.Parent),
    };
}
