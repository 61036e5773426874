using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Scheduler.Contracts.Keys;

namespace Scheduler.Tests.Cluster.Support;

/// <summary>A program with a key that writes, and the surgeon at a browser who signs. What it answers was acknowledged by the product.</summary>
internal sealed class Desk : IDisposable
{
    private const string Owner = "s.ysaline";

    private readonly HttpClient _program;
    private readonly HttpClient _browser;

    public Desk(Uri address, string apiKey)
    {
        _program = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
        _program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        _browser = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task SignIn()
    {
        using var answer = await Fill("/signin", "form", new() { ["Form.Email"] = House.Email, ["Form.Password"] = House.Password });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>A draft on one channel; null hour: the next free slot. Answers its id.</summary>
    public async Task<string> Write(ChannelKey channel, string text, DateTimeOffset? at = null)
    {
        var name = $"{channel.Network.ToString().ToLowerInvariant()}/{channel.Account}";
        var content = new { title = "Essai", sources = new[] { "https://www.has-sante.fr/" }, datedOn = "2026-11-20", variants = new[] { new { channel = name, text, plannedAt = at } } };
        return (string)(await Call(HttpMethod.Post, "/api/v1/posts", new { owner = Owner, content }))["id"]!;
    }

    public async Task Submit(string post) => await Call(HttpMethod.Post, $"/api/v1/posts/{Owner}/{post}/submit", new { });

    public Task<JsonNode> Read(string post) => Call(HttpMethod.Get, $"/api/v1/posts/{Owner}/{post}", null);

    /// <summary>Opens the page, reads, presses the button.</summary>
    public async Task Sign(string post)
    {
        using var answer = await Fill($"/sign/{Owner}/{post}", "form#sign", []);
        if (answer.StatusCode != HttpStatusCode.Redirect) { throw Wrong(answer.StatusCode, "the signature", await answer.Content.ReadAsStringAsync(Token)); }
    }

    public void Dispose()
    {
        _program.Dispose();
        _browser.Dispose();
    }

    private async Task<JsonNode> Call(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await _program.SendAsync(request, Token);
        var text = await answer.Content.ReadAsStringAsync(Token);
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw Wrong(answer.StatusCode, path, text);
    }

    private async Task<HttpResponseMessage> Fill(string path, string selector, Dictionary<string, string> fields)
    {
        using var opened = await _browser.GetAsync(path, Token);
        var text = await opened.Content.ReadAsStringAsync(Token);
        var form = new HtmlParser().ParseDocument(text).QuerySelector<IHtmlFormElement>(selector) ?? throw Wrong(opened.StatusCode, path, text);
        var sent = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields) { sent[name] = value; }
        return await _browser.PostAsync(path, new FormUrlEncodedContent(sent), Token);
    }

    // A server that is starting or ending may say so; anything else is a defect, and no exception that a writer expects.
    private static Exception Wrong(HttpStatusCode status, string what, string said) => (int)status >= 500
        ? new HttpRequestException($"{what}: {status}", null, status)
        : new InvalidOperationException($"{what}: {status}. {said[..Math.Min(2_000, said.Length)]}");
}
