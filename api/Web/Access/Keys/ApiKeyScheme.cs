using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Access.Keys;

/// <summary>Reads <c>Authorization: Bearer sk_…</c>. A key that is malformed, unknown, wrong or revoked gets one answer.</summary>
internal sealed class ApiKeyScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IGrainFactory grains)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "ApiKey";

    private const string Bearer = "Bearer ";

    // Compared with when there is no such key, so that a wrong id costs what a wrong secret costs.
    private static readonly string NoHash = ApiKeyText.New(new AgencyKey("nobody")).Hash;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) { return AuthenticateResult.NoResult(); }
        if (ApiKeyText.TryParse(header[Bearer.Length..].Trim()) is not { } text) { return AuthenticateResult.Fail("Not a key."); }

        var agency = await grains.Agency(text.Agency).Read(Context.RequestAborted);
        var kept = agency?.ApiKeys.FirstOrDefault(key => key.Id == text.Id && key.RevokedAt is null);
        if (!text.Matches(kept?.Hash ?? NoHash) || kept is null) { return AuthenticateResult.Fail("Not a key."); }

        var identity = new ClaimsIdentity(MemberClaims.Of(kept, text.Agency.Agency), Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Task.CompletedTask;
    }
}
