using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Scheduler.Web.Access.Guard;
using Scheduler.Web.Panel.Errors;

namespace Scheduler.Web.Answers;

/// <summary>Answers that no endpoint wrote: broken promises, and HTTP's own refusals under the API.</summary>
internal static class Errors
{
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            AllowStatusCode404Response = true,
            ExceptionHandler = Write,
            StatusCodeSelector = error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => Write(context.HttpContext));
    }

    public static async Task Write(HttpContext http)
    {
        // The culture was set further in, where the caller was known; out here it has to be taken up again.
        if (http.Features.Get<IRequestCultureFeature>() is { } asked)
        {
            System.Globalization.CultureInfo.CurrentUICulture = asked.RequestCulture.UICulture;
        }

        var problem = Problems.OfStatus(http.Response.StatusCode);
        if (IsApi(http))
        {
            await problem.ExecuteAsync(http);
            return;
        }

        var status = http.Response.StatusCode;
        await new RazorComponentResult<HousePage>(new { Status = status, Number = Activity.Current?.Id ?? http.TraceIdentifier }) { StatusCode = status }.ExecuteAsync(http);
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments(AccessPolicies.ApiPath, StringComparison.OrdinalIgnoreCase);
}
