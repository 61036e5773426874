using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace Scheduler.Web.Access.Setup;

/// <summary>Until an agency exists every page leads to the first visit, and afterwards the first visit leads to the sign-in.</summary>
internal sealed class SetupRedirect(RequestDelegate next)
{
    public const string Welcome = "/welcome";

    public async Task InvokeAsync(HttpContext http, SetupState state)
    {
        var page = http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null || http.Request.Path == "/";
        var welcome = http.Request.Path.Equals(Welcome, StringComparison.OrdinalIgnoreCase);
        if (!page || await state.Begun(http.RequestAborted) != welcome)
        {
            await next(http);
            return;
        }

        http.Response.Redirect(welcome ? "/signin" : Welcome);
    }
}
