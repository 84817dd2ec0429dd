using System.Text.RegularExpressions;

namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>A single value. Written plainly it has the type that the core schema of YAML 1.2 gives it: <c>no</c> is a text, <c>1</c> is not.</summary>
internal sealed partial record YamlScalar(FilePlace Place, string Text, bool IsPlain) : YamlValue(Place)
{
    public bool IsNothing => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");

    public bool IsBoolean => IsPlain && Text is ("true" or "True" or "TRUE" or "false" or "False" or "FALSE");

    public bool IsNumber => IsPlain && NumberPattern().IsMatch(Text);

    public bool IsText => !IsNothing && !IsBoolean && !IsNumber;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\A([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", Options, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumberPattern();
}
