using System.IO.Compression;
using ContactCenter.Server.Features.Ivr.Files;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>An organization's folder as one document: a ZIP archive that any tool opens.</summary>
internal static class FlowArchive
{
    // the archive says what, not when: the same files give the same entries
    private static readonly DateTimeOffset NoInstant = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Pack(IEnumerable<FlowFile> files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = NoInstant;
                using var content = entry.Open();
                content.Write(file.Content.Span);
            }
        }

        return packed.ToArray();
    }

    public static IReadOnlyList<FlowFile> Unpack(byte[] packed)
    {
        using var archive = new ZipArchive(new MemoryStream(packed, writable: false), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(Read)];
    }

    private static FlowFile Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return new FlowFile(entry.FullName, bytes.ToArray());
    }
}
