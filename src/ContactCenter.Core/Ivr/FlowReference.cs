namespace ContactCenter.Core.Ivr;

/// <summary>Something outside its own flow graph that a node names, and that must exist.</summary>
/// <param name="Kind">Of what sort.</param>
/// <param name="Name">Its name.</param>
public sealed record FlowReference(FlowReferenceKind Kind, string Name)
{
    /// <summary>Texts by their keys; those that are not given are left out.</summary>
    public static IEnumerable<FlowReference> Texts(params IEnumerable<string?> keys) =>
        keys.OfType<string>().Select(key => new FlowReference(FlowReferenceKind.Text, key));
}
