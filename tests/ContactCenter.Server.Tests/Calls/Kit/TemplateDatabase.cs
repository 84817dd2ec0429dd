using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>A migrated database with the demonstration's users, made once and copied for every test.</summary>
internal static class TemplateDatabase
{
    private static readonly Lazy<Task<byte[]>> Bytes = new(MakeAsync);

    public static async Task CopyToAsync(string file) =>
        await File.WriteAllBytesAsync(file, await Bytes.Value, TestContext.Current.CancellationToken);

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("contactcenter-");
        try
        {
            var file = Path.Combine(folder.FullName, CallCentreHost.DatabaseFile);
            await using (var app = CallCentreHost.Build(new CentreSetup(), folder.FullName, Ports.FreeAddress(), emulator: null, new CentreSetup().CreateClock()))
            {
                await CommandLine.MigrateAsync(app.Services);
                await app.Services.GetRequiredService<DemoUsers>().EnsureAsync(CancellationToken.None);
            }

            return await File.ReadAllBytesAsync(file, CancellationToken.None);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
