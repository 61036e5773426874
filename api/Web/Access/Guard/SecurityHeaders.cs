using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Scheduler.Web.Access.Guard;

/// <summary>What every answer tells the browser: nothing from elsewhere, nothing inline, never in a frame.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; " +
        "font-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // The page that reads the API document styles itself inline; its own scripts carry a nonce. Nothing else gets this.
    private const string ReaderPolicy =
        "default-src 'self'; script-src 'self' 'nonce-{0}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; " +
        "font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Where the API's reading page finds the nonce for its scripts.</summary>
    public const string Nonce = "scheduler.nonce";

    public Task InvokeAsync(HttpContext http)
    {
        var reader = IsReader(http.Request.Path);
        if (reader) { http.Items[Nonce] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)); }
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            // An endpoint that says something stricter is left alone.
            headers.TryAdd("Content-Security-Policy", reader ? ReaderPolicy.Replace("{0}", (string)http.Items[Nonce]!, StringComparison.Ordinal) : Policy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("X-Frame-Options", "DENY");
            headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
            headers.TryAdd("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()");
            headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
            if (http.Request.IsHttps) { headers.TryAdd("Strict-Transport-Security", "max-age=31536000; includeSubDomains"); }
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static bool IsReader(PathString path) => path.Equals("/api", StringComparison.OrdinalIgnoreCase) || path.Equals("/api/", StringComparison.OrdinalIgnoreCase);
}
