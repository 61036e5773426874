using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Web.Access;
using Scheduler.Web.Access.Guard;
using Scheduler.Web.Access.Setup;
using Scheduler.Web.Access.SignIn;
using Scheduler.Web.Agencies;
using Scheduler.Web.Audit;
using Scheduler.Web.Blog;
using Scheduler.Web.Boards;
using Scheduler.Web.Channels;
using Scheduler.Web.Holds;
using Scheduler.Web.Panel;
using Scheduler.Web.Posts;

namespace Scheduler.Web;

/// <summary>Registers the panel and the API.</summary>
public static class WebServices
{
    /// <summary>Everything the web needs beside the registers (<c>AddRegisters</c>), a store and a grain factory.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "scheduler.forgery";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddProblemDetails();
        return services.AddLanguages().AddKeyRing().AddAccessPolicies().AddSignIn().AddRateLimits(configuration).AddSetup().AddStages().AddPanel();
    }

    private static IServiceCollection AddSetup(this IServiceCollection services) => services
        .AddSingleton<ISetupCode, SetupCode>()
        .AddSingleton<SetupState>()
        .AddScoped<FirstVisit>()
        .AddHostedService<SetupAnnouncement>();

    private static IServiceCollection AddStages(this IServiceCollection services) => services
        .AddScoped<CurrentMember>()
        .AddScoped<OwnerService>()
        .AddScoped<ApiKeyService>()
        .AddScoped<PostService>()
        .AddScoped<PostAdmission>()
        .AddScoped<MediaService>()
        .AddScoped<ChannelService>()
        .AddScoped<BoardService>()
        .AddScoped<AuditService>()
        .AddScoped<HoldService>()
        .AddScoped<BlogService>();
}
