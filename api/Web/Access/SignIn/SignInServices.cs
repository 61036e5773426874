using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Scheduler.Web.Access.SignIn;

/// <summary>Identity over the members' grains, and its cookie.</summary>
internal static class SignInServices
{
    // OWASP's floor for PBKDF2 with SHA-512 is 210,000.
    private const int Iterations = 210_000;

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddScoped<ILookupNormalizer, LoginNormalizer>();
        services.AddIdentityCore<MemberAccount>(Identity)
            .AddUserStore<MemberStore>()
            .AddClaimsPrincipalFactory<MemberPrincipals>()
            .AddSignInManager();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = Iterations);
        services.Configure<SecurityStampValidatorOptions>(Session);
        services.ConfigureApplicationCookie(Cookie);
        return services.AddSingleton<SignInGate>().AddScoped<SignInService>().AddScoped<MemberEnrolment>();
    }

    private static void Identity(IdentityOptions identity)
    {
        // Length is what protects; rules on kinds of characters only make people write them down.
        identity.Password = new PasswordOptions
        {
            RequiredLength = MemberEnrolment.ShortestPassword,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        identity.User.RequireUniqueEmail = true;
        // An address is the name; any that is valid may be one.
        identity.User.AllowedUserNameCharacters = "";
    }

    private static void Session(SecurityStampValidatorOptions session)
    {
        // A removed member, a changed role or password takes effect within a minute.
        session.ValidationInterval = TimeSpan.FromMinutes(1);
        session.OnRefreshingPrincipal = refreshing =>
        {
            var means = refreshing.CurrentPrincipal?.FindAll(MemberClaims.Means) ?? [];
            refreshing.NewPrincipal?.Identities.First().AddClaims(means);
            return Task.CompletedTask;
        };
    }

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "scheduler";
        cookie.CookieManager = new HostPrefixedCookies();
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/signin";
        cookie.LogoutPath = "/signout";
        cookie.ReturnUrlParameter = "from";
        // Someone signed in who lacks a right learns that there is nothing for them here.
        cookie.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };
    }
}
