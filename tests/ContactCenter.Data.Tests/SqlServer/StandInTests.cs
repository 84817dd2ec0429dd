using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Data.SqlClient;

namespace ContactCenter.Data.Tests.SqlServer;

/// <summary>The project that stands in for the package Microsoft.SqlServer.Server (see docs/adr/0003).</summary>
public sealed class StandInTests
{
    private const string StandIn = "Microsoft.SqlServer.Server";
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void Everything_That_The_Driver_Takes_From_It_Is_There()
    {
        using var file = new PEReader(File.OpenRead(typeof(SqlConnection).Assembly.Location));
        var driver = file.GetMetadataReader();
        var standIn = Assembly.Load(StandIn);

        var types = driver.TypeReferences.Where(type => ComesFromStandIn(driver, type)).ToDictionary(type => type, type => NameOf(driver, type));
        var members = driver.MemberReferences.Select(driver.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && types.ContainsKey((TypeReferenceHandle)member.Parent))
            .Select(member => (Type: types[(TypeReferenceHandle)member.Parent], Name: driver.GetString(member.Name)));

        types.ShouldNotBeEmpty();
        types.Values.Where(type => standIn.GetType(type) is null).ShouldBeEmpty();
        members.Where(member => standIn.GetType(member.Type)!.GetMember(member.Name, Any).Length == 0).ShouldBeEmpty();
    }

    private static bool ComesFromStandIn(MetadataReader driver, TypeReferenceHandle type)
    {
        var scope = driver.GetTypeReference(type).ResolutionScope;
        return scope.Kind == HandleKind.AssemblyReference
            && driver.StringComparer.Equals(driver.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, StandIn);
    }

    private static string NameOf(MetadataReader driver, TypeReferenceHandle handle)
    {
        var type = driver.GetTypeReference(handle);
        return $"{driver.GetString(type.Namespace)}.{driver.GetString(type.Name)}";
    }
}
