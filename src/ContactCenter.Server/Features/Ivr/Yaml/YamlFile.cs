using System.Text;
using ContactCenter.Server.Features.Ivr.Files;
using YamlDotNet.Core;

namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>Brings the content of a file into values with places.</summary>
internal static class YamlFile
{
    private const int MaxBytes = 1_000_000;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The map that the file holds; null when it could not be read, which is then a problem.</summary>
    public static YamlMap? Read(FlowFile file, ProblemList problems)
    {
        if (Decode(file, problems) is not { } text)
        {
            return null;
        }

        try
        {
            var root = new YamlTree(new GuardedParser(new StringReader(text)), file.Path, problems).Read();
            if (root is YamlList or YamlScalar)
            {
                problems.Add(root.Place, "expected properties such as 'name: value' at the top of the file");
            }

            return root as YamlMap;
        }
        catch (YamlException e)
        {
            problems.Add(new FilePlace(file.Path, (int)e.Start.Line, (int)e.Start.Column), $"not valid YAML: {e.Message}");
            return null;
        }
    }

    private static string? Decode(FlowFile file, ProblemList problems)
    {
        if (file.Content.Length > MaxBytes)
        {
            problems.Add(FilePlace.StartOf(file.Path), $"the file is larger than {MaxBytes} bytes");
            return null;
        }

        try
        {
            return StrictUtf8.GetString(file.Content.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(FilePlace.StartOf(file.Path), "the file is not UTF-8 text");
            return null;
        }
    }
}
