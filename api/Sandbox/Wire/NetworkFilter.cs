using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Scheduler.Sandbox.State;

namespace Scheduler.Sandbox.Wire;

/// <summary>Notes each call to a network and lets the planned faults happen to it.</summary>
internal sealed class NetworkFilter(string network, INetworkErrors errors) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var state = context.GetArgument<SandboxState>(1);
        state.Requests.Add(new(network, http.Request.Method, http.Request.Path, state.Now));
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) { size.MaxRequestBodySize = null; }

        var step = http.GetEndpoint()?.Metadata.GetMetadata<Step>() ?? Step.Read;
        if (state.Faults.Take(network, step.Name) is not { } fault) { return await next(context); }
        if (await Before(fault, http, state) is { } refused) { return refused; }
        var answer = await next(context);
        if (fault.Kind is FaultKind.SlowAccept) { return answer; }
        if (answer is Answer { Accepted: false }) { state.Faults.Return(fault); return answer; }
        return await After(fault, http, state) ?? answer;
    }

    private async Task<IResult?> Before(Fault fault, HttpContext http, SandboxState state)
    {
        switch (fault.Kind)
        {
            case FaultKind.SlowAccept:
                // The body is taken in first: the network goes on even when the caller hangs up.
                http.Request.EnableBuffering();
                await http.Request.Body.CopyToAsync(Stream.Null);
                http.Request.Body.Seek(0, SeekOrigin.Begin);
                await Wait(fault, state);
                return null;
            case FaultKind.ErrorBefore: return errors.Server(StatusCodes.Status500InternalServerError);
            case FaultKind.Unavailable: return errors.Server(StatusCodes.Status503ServiceUnavailable);
            case FaultKind.RateLimit: return errors.RateLimited(state.Now, fault.RetryAfterSeconds);
            case FaultKind.ExpiredToken: return errors.ExpiredToken();
            case FaultKind.RevokedToken: return errors.RevokedToken();
            case FaultKind.Reset: return Cut(http);
            default: return null;
        }
    }

    private async Task<IResult?> After(Fault fault, HttpContext http, SandboxState state)
    {
        switch (fault.Kind)
        {
            case FaultKind.SlowAnswer: await Wait(fault, state); return null;
            case FaultKind.ErrorAfter: return errors.Server(StatusCodes.Status500InternalServerError);
            case FaultKind.DropAnswer: return Cut(http);
            default: return null;
        }
    }

    private static Task Wait(Fault fault, SandboxState state) =>
        Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMs), state.Clock, CancellationToken.None);

    private static IResult Cut(HttpContext http)
    {
        http.Abort();
        return Results.Empty;
    }
}
