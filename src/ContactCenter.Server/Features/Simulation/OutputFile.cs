using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>A file that an option names and a run writes; what is wrong with it is told before a long run, not after.</summary>
internal static class OutputFile
{
    /// <summary>Whether it can be written; leaves it as it is.</summary>
    /// <exception cref="InvalidSettingsException">It cannot; says which option and why.</exception>
    public static void Check(string option, string file)
    {
        if (Directory.Exists(file))
        {
            throw new InvalidSettingsException($"{option} {file} is a folder; name a file.");
        }

        Try(option, file, () =>
        {
            var leave = File.Exists(file) ? FileOptions.None : FileOptions.DeleteOnClose;
            new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1, leave).Dispose();
        });
    }

    /// <exception cref="InvalidSettingsException">It cannot be created; says which option and why.</exception>
    public static void CreateFolderOf(string option, string file) =>
        Try(option, file, () => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!));

    public static async Task WriteAsync(string option, string file, string text, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(file, text, cancellationToken);
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            throw Refusal(option, file, failure);
        }
    }

    private static void Try(string option, string file, Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            throw Refusal(option, file, failure);
        }
    }

    private static bool IsOfTheDisk(Exception failure) => failure is IOException or UnauthorizedAccessException or ArgumentException;

    private static InvalidSettingsException Refusal(string option, string file, Exception failure) =>
        new($"{option} {file} cannot be written: {failure.Message}");
}
