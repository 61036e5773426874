using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scheduler.Connectors.Http;

/// <summary>How requests are put together.</summary>
internal static class Requests
{
    // Accents stay accents: smaller, and a raw answer that quotes them stays readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An address below another, whose own path is kept.</summary>
    public static string Under(Uri address, string path) => $"{address.AbsoluteUri.TrimEnd('/')}/{path}";

    public static HttpRequestMessage Get(string address) => new(HttpMethod.Get, new Uri(address, UriKind.RelativeOrAbsolute));

    public static HttpRequestMessage Post(string address) => new(HttpMethod.Post, new Uri(address, UriKind.RelativeOrAbsolute));

    public static HttpRequestMessage Put(string address) => new(HttpMethod.Put, new Uri(address, UriKind.RelativeOrAbsolute));

    public static HttpRequestMessage Bearer(this HttpRequestMessage request, string token)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public static HttpRequestMessage Basic(this HttpRequestMessage request, string user, string password)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        return request;
    }

    public static HttpRequestMessage With(this HttpRequestMessage request, string header, string value)
    {
        request.Headers.Add(header, value);
        return request;
    }

    public static HttpRequestMessage Named(this HttpRequestMessage request, Outgoing post, NetworkOptions options) =>
        options.SendAttemptHeader ? request.With("x-scheduler-attempt", post.Attempt) : request;

    public static HttpRequestMessage Json(this HttpRequestMessage request, JsonNode body)
    {
        request.Content = new StringContent(body.ToJsonString(Readable), Encoding.UTF8, "application/json");
        return request;
    }

    public static HttpRequestMessage Form(this HttpRequestMessage request, IEnumerable<KeyValuePair<string, string>> fields)
    {
        request.Content = new FormUrlEncodedContent(fields);
        return request;
    }

    public static HttpRequestMessage Bytes(this HttpRequestMessage request, HttpContent content)
    {
        request.Content = content;
        return request;
    }
}
