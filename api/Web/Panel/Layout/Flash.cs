using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Scheduler.Web.Panel.Layout;

/// <summary>One sentence carried over a redirect, sealed in a cookie and shown once.</summary>
public sealed class Flash(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    private const string Cookie = "said";
    private readonly IDataProtector _seal = protection.CreateProtector("panel.said");

    /// <summary>Says it on the next page. Tone: ok, bad or info.</summary>
    public void Tell(string tone, string title, string text = "")
    {
        var box = _seal.Protect(Encoding.UTF8.GetBytes($"{tone}\n{title}\n{text}"));
        http.HttpContext!.Response.Cookies.Append(Cookie, WebEncoders.Base64UrlEncode(box), Options);
    }

    /// <summary>What is to be said now; null: nothing.</summary>
    public (string Tone, string Title, string Text)? Take()
    {
        var context = http.HttpContext;
        if (context?.Request.Cookies[Cookie] is not { Length: > 0 } value || context.Response.HasStarted) { return null; }
        context.Response.Cookies.Delete(Cookie, Options);
        try
        {
            return Encoding.UTF8.GetString(_seal.Unprotect(WebEncoders.Base64UrlDecode(value))).Split('\n', 3) is [var tone, var title, var text] ? (tone, title, text) : null;
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or FormatException)
        {
            // Sealed with keys of another time, or not by us: there is nothing to say.
            return null;
        }
    }

    private static CookieOptions Options { get; } = new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = TimeSpan.FromMinutes(2) };
}
