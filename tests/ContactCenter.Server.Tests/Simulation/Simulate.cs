using System.CommandLine;
using System.Text.Json;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Simulation;

/// <summary>The verb <c>simulate</c> as an operator types it, in a folder of its own.</summary>
internal sealed class Simulate : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcenter-");

    public string Database => FileOf("simulation.db");

    public string Json => FileOf("figures.json");

    public JsonElement Figures => JsonDocument.Parse(File.ReadAllText(Json)).RootElement;

    public IReadOnlyList<JsonElement> Calls => [.. Figures.GetProperty("calls").EnumerateArray()];

    public Rows Rows => new(Database);

    public IEnumerable<string> Files => _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public Task<byte[]> JsonBytesAsync() => File.ReadAllBytesAsync(Json, TestContext.Current.CancellationToken);

    public string FileOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, params IEnumerable<string> lines)
    {
        File.WriteAllLines(FileOf(name), lines);
        return FileOf(name);
    }

    /// <summary>Runs it to its end, with database and figures in the folder unless the arguments say otherwise.</summary>
    public async Task<Said> RunAsync(params IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] places = [.. Default("--db", Database), .. Default("--json", Json)];
        var code = await CommandLine.RunAsync(
            ["simulate", .. arguments, .. places],
            new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return new Said(code, output.ToString(), error.ToString());

        string[] Default(string option, string file) => arguments.Contains(option, StringComparer.Ordinal) ? [] : [option, file];
    }

    /// <summary>Runs it where every invariant must hold.</summary>
    public async Task<string> SucceedAsync(string arguments)
    {
        var said = await RunAsync(arguments.Split(' '));
        said.Code.ShouldBe(0, said.Output + said.Error);
        return said.Output;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    internal sealed record Said(int Code, string Output, string Error);
}
