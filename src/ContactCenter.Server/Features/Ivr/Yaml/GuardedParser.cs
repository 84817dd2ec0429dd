using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>The parser with one sort of exception: on some odd texts it fails in ways that it does not announce.</summary>
internal sealed class GuardedParser(TextReader text) : IParser
{
    private readonly Parser _parser = new(text);

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception e) when (e is not YamlException)
        {
            var place = Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "what follows cannot be understood", e);
        }
    }
}
