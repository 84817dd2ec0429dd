namespace ContactCenter.Server.Features.Ivr;

/// <summary>One thing wrong in a flow folder, where an author finds it. Sorted as a reader goes through the files.</summary>
/// <param name="File">Path inside the folder, with slashes: <c>prat/main.flow.yaml</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong and what was expected.</param>
internal sealed record FlowFileProblem(string File, int Line, int Column, string Message)
{
    /// <summary>By file, then by place, then by message.</summary>
    public static IComparer<FlowFileProblem> InReadingOrder { get; } = Comparer<FlowFileProblem>.Create((one, other) =>
    {
        var byFile = string.CompareOrdinal(one.File, other.File);
        var byPlace = byFile != 0 ? byFile : (one.Line, one.Column).CompareTo((other.Line, other.Column));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(one.Message, other.Message);
    });

    /// <summary>Whether it is about the folder itself, which has no lines.</summary>
    private bool IsOfFolder => File is ".";

    /// <summary>With a word for how grave it is, between place and message as compilers write it.</summary>
    public string Told(string severity) => IsOfFolder ? $"{severity}: {Message}" : $"{File}:{Line}:{Column}: {severity}: {Message}";

    public override string ToString() => IsOfFolder ? Message : $"{File}:{Line}:{Column}: {Message}";
}
