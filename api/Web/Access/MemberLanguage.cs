using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace Scheduler.Web.Access;

/// <summary>The language of an answer: the member's own, else what the browser asks for, else French.</summary>
internal static class MemberLanguage
{
    public static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddLocalization()
        .Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture("fr").AddSupportedCultures("fr", "en").AddSupportedUICultures("fr", "en");
            options.RequestCultureProviders = [new CustomRequestCultureProvider(OfMember), new AcceptLanguageHeaderRequestCultureProvider()];
        });

    private static Task<ProviderCultureResult?> OfMember(HttpContext http) =>
        Task.FromResult(http.User.FindFirst(MemberClaims.Language)?.Value is { Length: > 0 } language ? new ProviderCultureResult(language) : null);
}
