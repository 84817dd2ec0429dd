namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>The word for a node in a flow file, from the name of its class: <c>OfferCallbackNode</c> is <c>offer_callback</c>.</summary>
public static class FlowNodeTypes
{
    private const string Suffix = "Node";

    /// <summary>The node's type.</summary>
    public static string NameOf(FlowNode node) => node is Nodes.HangUpNode ? "hangup" : NameOf(node.GetType().Name);

    private static string NameOf(string className)
    {
        var bare = className.EndsWith(Suffix, StringComparison.Ordinal) ? className[..^Suffix.Length] : className;
        return string.Concat(bare.Select((letter, at) =>
            !char.IsAsciiLetterUpper(letter) ? letter.ToString() : at == 0 ? $"{char.ToLowerInvariant(letter)}" : $"_{char.ToLowerInvariant(letter)}"));
    }
}
