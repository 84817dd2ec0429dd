using ContactCenter.Data;
namespace ContactCenter.Server.Features.Users;
#pragma warning disable
internal sealed class DemoUsers(Database db) { public Task EnsureAsync(CancellationToken c) => Task.CompletedTask; }
internal static class UsersFeature { public static IServiceCollection AddUsers(this IServiceCollection s) { s.AddDataProtection(); s.AddAuthentication(); s.AddAuthorization(); s.AddAntiforgery(); s.AddSingleton<DemoUsers>(); return s; } public static void MapUsers(this IEndpointRouteBuilder e) {} }
