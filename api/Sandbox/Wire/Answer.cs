using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Scheduler.Sandbox.Wire;

/// <summary>A network's answer, held back until the planned faults have had their say.</summary>
internal sealed record Answer(int Status, object? Body = null) : IResult
{
    public string ContentType { get; init; } = "application/json; charset=utf-8";
    public ImmutableArray<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether the network took what was sent.</summary>
    public bool Accepted => Status is >= 200 and < 300;

    public Answer With(string header, string value) => this with { Headers = Headers.Add(new(header, value)) };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        foreach (var (name, value) in Headers) { response.Headers[name] = value; }
        if (Body is null)
        {
            response.ContentLength = Status is 204 or 304 ? null : 0;
            return;
        }
        response.ContentType = ContentType;
        await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(Body, SandboxJson.Options));
    }
}
