using System.Security.Cryptography;
using System.Text;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Names a content: the same files give the same revision on every machine.</summary>
internal static class FolderRevision
{
    private const int Length = 16;

    /// <summary>First digits of the SHA-256 over names and contents, files in the given order.</summary>
    public static string Of(IEnumerable<FlowFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name + '\0'));
            hash.AppendData(file.Content.Span);
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
