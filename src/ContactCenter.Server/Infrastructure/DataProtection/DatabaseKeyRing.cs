using System.Xml.Linq;
using ContactCenter.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ContactCenter.Server.Infrastructure.DataProtection;

/// <summary>Keeps the keys of cookies and protected columns in the database, where every node finds them.</summary>
internal sealed class DatabaseKeyRing(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        // The first to protect something may be inside a unit of work. Reading beside it is harmless, so the read leaves the unit's flow.
        using var outside = ExecutionContext.SuppressFlow();
        return [.. Task.Run(ReadAsync).GetAwaiter().GetResult().Select(xml => XElement.Parse(xml))];
    }

    // Stays in the caller's flow: a key made inside a unit of work would wait for that unit, and must fail instead.
    public void StoreElement(XElement element, string friendlyName) => Task.Run(() => database.WriteAsync(
        (sql, _) => sql.ExecuteAsync("DataProtectionKey_Create", new
        {
            FriendlyName = friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
        }),
        CancellationToken.None)).GetAwaiter().GetResult();

    private Task<IReadOnlyList<string>> ReadAsync() =>
        database.ReadAsync((sql, _) => sql.QueryAsync<string>("DataProtectionKey_List"), CancellationToken.None);
}
