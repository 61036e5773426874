using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Scheduler.Sandbox;

namespace Scheduler.Tests.Connectors.Sandbox;

/// <summary>A sandbox on a free port, with one account a network.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    public static readonly SandboxAccount LinkedIn = new() { Network = Networks.LinkedIn, Id = "urn:li:person:abc", Handle = "ysaline", DisplayName = "Ysaline Corvaisier", Speciality = "Chirurgie de la main", AccessToken = "li-token" };
    public static readonly SandboxAccount Page = new() { Network = Networks.LinkedIn, Id = "urn:li:organization:42", Handle = "cabinet", DisplayName = "Cabinet de la main", AccessToken = "li-token" };
    public static readonly SandboxAccount Instagram = new() { Network = Networks.Instagram, Id = "17841400000000001", Handle = "main.valdorme", DisplayName = "Cabinet de la main", AccessToken = "ig-token" };
    public static readonly SandboxAccount X = new() { Network = Networks.X, Id = "1001", Handle = "dr_corvaisier", DisplayName = "Dr Ysaline Corvaisier", AccessToken = "x-token", RefreshToken = "x-refresh" };
    public static readonly SandboxAccount YouTube = new() { Network = Networks.YouTube, Id = "UCmain", Handle = "cabinet-main", DisplayName = "Cabinet de la main", AccessToken = "yt-token", RefreshToken = "yt-refresh" };
    public static readonly SandboxAccount Bluesky = new() { Network = Networks.Bluesky, Id = "did:plc:corvaisier", Handle = "dr-corvaisier.demo.example", DisplayName = "Dr Ysaline Corvaisier", AccessToken = "bs-token", Password = "app-pass" };

    private readonly WebApplication app;

    private SandboxServer(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.First());
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }
    public string Base => $"{Address}sandbox";
    public HttpClient Http { get; }

    public static async Task<SandboxServer> Start(TimeProvider? clock = null, Action<SandboxOptions>? configure = null)
    {
        var app = SandboxHost.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"], clock, options =>
        {
            options.Accounts = [LinkedIn, Page, Instagram, X, YouTube, Bluesky];
            configure?.Invoke(options);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public async Task<Reply> Send(HttpMethod method, string path, object? body = null, string? token = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith("http", StringComparison.Ordinal) ? path : $"{Base}{path}");
        request.Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body) };
        if (token is not null) { request.Headers.Authorization = new("Bearer", token); }
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) { request.Content!.Headers.TryAddWithoutValidation(name, value); }
        }
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(',', pair.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, text, all);
    }

    public Task<Reply> Post(string path, object? body = null, string? token = null) => Send(HttpMethod.Post, path, body, token);

    public Task<Reply> Get(string path, string? token = null) => Send(HttpMethod.Get, path, null, token);

    public async Task<IReadOnlyList<JsonNode>> Posts() => [.. (await Get("/posts")).Json!.AsArray().Select(post => post!)];

    public async Task Plan(string network, string kind, object? more = null)
    {
        var fault = more is null ? [] : JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(more))!.AsObject();
        fault["network"] = network;
        fault["kind"] = kind;
        Assert.Equal(201, (await Post("/control/faults", fault)).Status);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
