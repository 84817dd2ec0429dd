using System.ComponentModel.DataAnnotations;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>Where the flow files are.</summary>
internal sealed class IvrOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Ivr";

    /// <summary>The folder with one folder per organization; a relative path starts at the content root.</summary>
    [Required]
    public string Folder { get; set; } = "ivr-flows";
}
