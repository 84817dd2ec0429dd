namespace ContactCenter.Data.Catalog;

/// <summary>One statement of the product in the dialect at hand.</summary>
/// <param name="Name">As stores ask for it: <c>QueueEntry_Create</c>.</param>
/// <param name="Path">The file that it came from.</param>
/// <param name="Text">Its text, header comment included.</param>
internal sealed record SqlStatement(string Name, string Path, string Text)
{
    /// <summary>The parameters that it uses, without the at sign.</summary>
    public IReadOnlyList<string> Parameters { get; } = SqlText.ParametersOf(Text);
}
