using Microsoft.AspNetCore.Http;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>What goes wrong with one request.</summary>
/// <param name="Instead">Answered without the network ever seeing the request.</param>
/// <param name="Afterwards">Answered in place of what the network said, after it said it.</param>
public sealed record Spoiling(Func<HttpContext, Task>? Instead = null, Func<HttpContext, Task>? Afterwards = null)
{
    public static Spoiling Nothing { get; } = new();

    /// <summary>The network did it; the connection breaks before the answer arrives.</summary>
    public static Spoiling LoseAnswer { get; } = new(Afterwards: Abort);

    /// <summary>The network did it and says 500.</summary>
    public static Spoiling AcceptThenFail { get; } = new(Afterwards: context =>
    {
        context.Response.StatusCode = 500;
        return Task.CompletedTask;
    });

    /// <summary>The network did it; what it says cannot be read.</summary>
    public static Spoiling Garble { get; } = new(Afterwards: context => context.Response.WriteAsync("<html>"));

    /// <summary>The network did it and stays silent for as long as the caller waits.</summary>
    public static Spoiling NeverAnswer { get; } = new(Afterwards: async context =>
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The caller has gone.
        }
    });

    /// <summary>The connection breaks before the network sees anything.</summary>
    public static Spoiling LoseRequest { get; } = new(Instead: Abort);

    /// <summary>Another answer than the network's.</summary>
    public static Spoiling Say(int status, string body, params (string Name, string Value)[] headers) => new(Instead: context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        return context.Response.WriteAsync(body);
    });

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
