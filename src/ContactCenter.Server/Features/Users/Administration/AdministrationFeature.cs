namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>The door of the pages for administrators.</summary>
internal static class AdministrationFeature
{
    public static IServiceCollection AddAdministration(this IServiceCollection services)
    {
        services.AddSingleton<ReadMembers>();
        services.AddSingleton<MemberPages>();
        services.AddSingleton<MemberChange>();
        services.AddSingleton<ChangeMemberships>();
        services.AddSingleton<LockUser>();
        services.AddSingleton<ResetCredentials>();
        return services;
    }
}
