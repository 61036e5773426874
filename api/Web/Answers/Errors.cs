using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Scheduler.Web.Access.Guard;

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
        app.UseWhen(IsApi, api => api.UseStatusCodePages(context => Write(context.HttpContext)));
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

        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(problem.ProblemDetails.Detail!, http.RequestAborted);
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments(AccessPolicies.ApiPath, StringComparison.OrdinalIgnoreCase);
}
