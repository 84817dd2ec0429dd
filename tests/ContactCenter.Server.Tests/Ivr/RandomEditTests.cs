using System.Text;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Scenarios;

namespace ContactCenter.Server.Tests.Ivr;

/// <summary>Whatever an author does to a file, the loader answers with a result.</summary>
public sealed class RandomEditTests
{
    private const int Edits = 10_000;
    private const int Strands = 8;
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(5);
    private static readonly string[] Pieces = ["\t", "\n", ": ", "- ", "{", "}", "[", "]", "\"", "'", "&a ", "*a", "!!int ", "? ", "| ", "> ", "#", "%", "\0", "\uFEFF", "\uD83D", "1", "no", "---\n", "...\n", ","];

    [Fact]
    public async Task Edited_Files_Never_Throw_Nor_Hang_And_Problems_Have_Places()
    {
        var delivered = FlowFiles.Delivered();
        var strands = Enumerable.Range(20260512, Strands).Select(seed => Task.Run(() => RefusedOf(Edits / Strands, new Random(seed), delivered)));

        var refused = await Task.WhenAll(strands).WaitAsync(Hanging, TestContext.Current.CancellationToken);

        refused.Sum().ShouldBeInRange(Edits / 2, Edits - 1);
    }

    private static int RefusedOf(int edits, Random random, Dictionary<string, string> delivered)
    {
        var names = delivered.Keys.Order(StringComparer.Ordinal).ToArray();
        var refused = 0;
        for (var edit = 0; edit < edits; edit++)
        {
            var name = names[random.Next(names.Length)];
            var organization = name[..(name.IndexOf('/', StringComparison.Ordinal) + 1)];
            var files = delivered.Where(file => file.Key.StartsWith(organization, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                files[name] = Edit(random, files[name]);
            }

            var result = FlowFiles.Load(files);
            (result.Sets.Count == 0).ShouldBe(result.Problems.Count > 0);
            List<FlowFileProblem> problems = [.. result.Problems, .. ProblemsOfScenarios(name, edit, files, result)];
            refused += problems.Count > 0 ? 1 : 0;
            problems.ShouldAllBe(problem => problem.Line >= 1 && problem.Column >= 1 && problem.File.Length > 0 && problem.Message.Length > 0);
        }

        return refused;
    }

    // calls are played where the edit was in a scenario, and now and then: playing them all takes longer than all the loading
    private static IReadOnlyList<FlowFileProblem> ProblemsOfScenarios(string name, int edit, Dictionary<string, string> files, FlowLoadResult result) =>
        name.Contains("/tests/", StringComparison.Ordinal) || edit % 10 == 0
            ? ScenarioFolder.Play(files.Select(file => new FlowFile(file.Key, Encoding.UTF8.GetBytes(file.Value))), result.Sets).Problems
            : [];

    private static string Edit(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 30), text.Length - at);
        return random.Next(5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            _ => text[..at],
        };
    }
}
