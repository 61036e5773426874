using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scheduler.Charter;
using Scheduler.Contracts.Publishing;
using Scheduler.Web.Access.Guard;
using Scheduler.Web.Access.Setup;
using Scheduler.Web.Access.SignIn;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers.Document;
using Scheduler.Web.Audit;
using Scheduler.Web.Blog;
using Scheduler.Web.Boards;
using Scheduler.Web.Campaigns;
using Scheduler.Web.Channels;
using Scheduler.Web.Charter;
using Scheduler.Web.Holds;
using Scheduler.Web.Panel;
using Scheduler.Web.Posts.Api;
using Scheduler.Web.Posts;
using Scheduler.Web.Publishing;
using Scheduler.Web.Series;
using Scheduler.Web.Surgeons;

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
        services.TryAddSingleton(RulePacks.Own);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            json.SerializerOptions.RespectNullableAnnotations = true;
        });
        // A malformed body is the caller's refusal, in development too.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        return services.AddApiDocument().AddPublicMedia().AddLanguages().AddKeyRing(configuration).AddAccessPolicies().AddSignIn().AddRateLimits(configuration).AddSetup().AddStages().AddPanel();
    }

    /// <summary>Addresses at which networks fetch pictures: needed wherever something is published, web or not. Asks for <c>AddKeyRing</c>.</summary>
    public static IServiceCollection AddPublicMedia(this IServiceCollection services)
    {
        services.TryAddSingleton<PublicAddress>();
        services.AddHostedService(provider => provider.GetRequiredService<PublicAddress>());
        services.TryAddSingleton<PublicMediaAddress>();
        services.TryAddSingleton<IPublicMediaAddress>(provider => provider.GetRequiredService<PublicMediaAddress>());
        return services;
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
        .AddSingleton<MediaInspector>()
        .AddScoped<MediaService>()
        .AddScoped<PictureService>()
        .AddScoped<BodyReader>()
        .AddScoped<PostResources>()
        .AddScoped<CampaignService>().AddScoped<SeriesService>().AddScoped<BudgetService>()
        .AddScoped<CheckService>()
        .AddScoped<RulesInForce>()
        .AddScoped<PackService>()
        .AddScoped<FindingService>()
        .AddScoped<RemarkService>()
        .AddScoped<ChannelService>()
        .AddScoped<BoardService>()
        .AddScoped<AuditService>()
        .AddScoped<HoldService>().AddScoped<Roster>().AddScoped<ToldMembers>().AddScoped<PauseReader>()
        .AddScoped<BlogService>()
        .AddScoped<MemberService>()
        .AddScoped<SurgeonService>()
        .AddScoped<PracticePlaces>()
        .AddScoped<DelegationService>()
        .AddScoped<AccountService>()
        .AddScoped<PublicationService>();
}
