using ContactCenter.Server.Features.Users.Administration;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.DataProtection;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContactCenter.Server.Features.Users;

/// <summary>The door of users: who they are, how they sign in, what they may do.</summary>
internal static class UsersFeature
{
    /// <summary>Brings the pages' frame and the key ring with it. Demo users stay outside unless a <see cref="DemoAccess"/> says otherwise.</summary>
    public static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.AddPages();
        services.AddContactCenterDataProtection();
        services.AddUserCookie();
        services.AddSingleton<IPasswordHasher<UserAccount>, PasswordHasher<UserAccount>>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddIdentityCore<UserAccount>(Configure)
            .AddUserStore<IdentityStore>()
            .AddSignInManager<UserSignInManager>()
            .AddClaimsPrincipalFactory<UserClaimsFactory>()
            .AddPasswordValidator<PasswordUnlikeName>()
            .AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Agent, policy => policy.RequireAssertion(context => context.User.Organizations(MembershipRole.Agent).Count > 0))
            .AddPolicy(Policies.Member, policy => policy.RequireAssertion(context => context.User.Organizations().Count > 0));
        services.TryAddSingleton(new DemoAccess(Allowed: false));
        services.AddAudit();
        services.AddAdministration();
        services.AddSingleton<UserStore>();
        services.AddSingleton<SignInTurns>();
        services.AddSingleton<UnknownNames>();
        services.AddSingleton<DecoyPassword>();
        services.AddSingleton<UserCreation>();
        services.AddSingleton<MembershipCheck>();
        services.AddSingleton<DemoUsers>();
        services.AddScoped<AddUser>();
        services.AddScoped<TwoFactor>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<AccountView>();
        services.AddScoped<SignIn>();
        services.AddScoped<SignInWithCode>();
        services.AddScoped<SignOut>();
        services.AddScoped<SignInProblem>();
        return services;
    }

    public static void MapUsers(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPageAssets();
        endpoints.MapSignIn();
        endpoints.MapAccount();
        endpoints.MapAudit();
        endpoints.MapAdministration();
    }

    private static void Configure(IdentityOptions options)
    {
        options.Lockout.MaxFailedAccessAttempts = SignInLimits.Failures;
        options.Lockout.DefaultLockoutTimeSpan = SignInLimits.Pause;

        // length is what protects; rules about kinds of characters only make passwords guessable
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }
}
