using Microsoft.AspNetCore.Http;

namespace Scheduler.Web.Access;

/// <summary>Fills <see cref="CurrentMember"/> once, after authentication and before anything asks.</summary>
internal sealed class CurrentMemberMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, CurrentMember member)
    {
        member.Fill(http.User);
        return next(http);
    }
}
