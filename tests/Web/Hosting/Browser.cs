using System.Net.Http.Headers;
using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;

namespace Scheduler.Tests.Web.Hosting;

/// <summary>Someone at a browser, or a program with a key.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(TestServer server, Uri address, string language)
    {
        _http = new HttpClient(new CookieContainerHandler { InnerHandler = server.CreateHandler() }) { BaseAddress = address };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    public Browser With(string apiKey)
    {
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        return this;
    }

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path, Token);

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _http.SendAsync(request, Token);

    public Task<HttpResponseMessage> Post(string path, object body, string? idempotencyKey = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (idempotencyKey is not null) { request.Headers.Add("Idempotency-Key", idempotencyKey); }
        return Send(request);
    }

    public Task<HttpResponseMessage> Put(string path, object body) => _http.PutAsJsonAsync(path, body, Token);

    public Task<HttpResponseMessage> Upload(string path, byte[] bytes) => _http.PostAsync(path, new ByteArrayContent(bytes), Token);

    public Task<HttpResponseMessage> PostForm(string path, IDictionary<string, string> fields) => _http.PostAsync(path, new FormUrlEncodedContent(fields), Token);

    /// <summary>Opens a page, fills its first form and sends it, hidden fields included.</summary>
    public async Task<HttpResponseMessage> Fill(string path, IDictionary<string, string> fields)
    {
        var page = new HtmlParser().ParseDocument(await (await Get(path)).Content.ReadAsStringAsync(Token));
        var form = page.QuerySelector<IHtmlFormElement>("form") ?? throw new InvalidOperationException($"{path} has no form.");
        var sent = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields) { sent[name] = value; }
        return await PostForm(path, sent);
    }

    public Task<HttpResponseMessage> SignIn(string email, string password, string path = "/signin") =>
        Fill(path, new Dictionary<string, string> { ["Form.Email"] = email, ["Form.Password"] = password });

    public void Dispose() => _http.Dispose();
}
