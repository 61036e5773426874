using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Web.Access;
using Scheduler.Web.Access.Guard;
using Scheduler.Web.Access.Setup;
using Scheduler.Web.Answers;
using Scheduler.Web.Answers.Document;
using Scheduler.Web.Charter;
using Scheduler.Web.Posts;

namespace Scheduler.Web;

/// <summary>Puts the panel and the API in the pipeline.</summary>
public static class WebRoutes
{
    /// <summary>Everything the web answers. Whatever else is mapped is closed to strangers unless it says AllowAnonymous.</summary>
    public static WebApplication MapWeb(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrors();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRequestLocalization();
        app.UseMiddleware<CurrentMemberMiddleware>();
        app.UseMiddleware<SetupRedirect>();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapApi();
        app.MapMedia();
        app.MapRemarkExport();
        app.MapRazorComponents<App>();
        app.Services.GetRequiredService<SetupState>().Served = true;
        return app;
    }
}
