using System.Xml.Linq;

namespace ContactCenter.House.Tests.Structure;

/// <summary>What a project refers to.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _xml;

    public ProjectFile(string name) => _xml = XDocument.Parse(Repository.Text($"src/{name}/{name}.csproj"));

    public IEnumerable<string> References => Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public IEnumerable<string> Packages => Includes("PackageReference");

    public IEnumerable<string> Frameworks => Includes("FrameworkReference");

    private IEnumerable<string> Includes(string element) => _xml.Descendants(element).Select(item => (string)item.Attribute("Include")!);
}
