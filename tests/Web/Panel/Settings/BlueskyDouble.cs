using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Scheduler.Tests.Web.Panel.Settings;

/// <summary>As much of Bluesky as a first connection asks for: one account, one app password.</summary>
public sealed class BlueskyDouble : IAsyncDisposable
{
    public const string Handle = "ysaline.test";
    public const string Did = "did:plc:ysaline2026";
    public const string AppPassword = "mdp-appli-7h2k-9qzv";
    public const string AccessToken = "eyJhbGciOiJub25lIn0.eyJzY29wZSI6ImFjY2VzIn0.c2lnbmF0dXJl";

    private readonly WebApplication _app;

    public BlueskyDouble()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/xrpc/com.atproto.server.createSession", (SignIn body) =>
        {
            Asked.Enqueue(body.Identifier);
            return body is { Identifier: Handle or Did, Password: AppPassword }
                ? Results.Json(new { did = Did, handle = Handle, accessJwt = AccessToken, refreshJwt = AccessToken.Replace("YWNjZXM", "cmVmcmVz", StringComparison.Ordinal), active = true })
                : Results.Json(new { error = "AuthenticationRequired", message = "Invalid identifier or password" }, statusCode: 401);
        });
        _app.Start();
    }

    public string Address => _app.Urls.Single() + "/";

    public ConcurrentQueue<string> Asked { get; } = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed record SignIn(string Identifier, string Password);
}
