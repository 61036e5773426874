using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Scheduler.Sandbox;

/// <summary>The local networks as a process of their own.</summary>
public static class SandboxHost
{
    /// <summary>
    /// Runs until the process is asked to stop. Arguments: <c>--urls</c> (as ASP.NET Core takes it), <c>--data-file FILE</c> (default: memory),
    /// <c>--accounts FILE</c> (a JSON list of <see cref="SandboxAccount"/>), <c>--no-duplicates</c> (LinkedIn and X accept the same text twice).
    /// Prints one line, <c>sandbox ready on URL</c>, when it listens.
    /// </summary>
    public static async Task<int> Run(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await app.StartAsync();
            Console.WriteLine($"sandbox ready on {string.Join(' ', app.Urls)}");
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException or OptionsValidationException)
        {
            // A port in use, a data file held by another process, a list of accounts that cannot be read: one sentence says it.
            await Console.Error.WriteLineAsync($"sandbox: {wrong.Message}");
            return 1;
        }
    }

    /// <summary>The same server, not yet started, for a process that wants to hold it.</summary>
    public static WebApplication Build(string[] args, TimeProvider? clock = null, Action<SandboxOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args.Where(argument => argument != "--no-duplicates").ToArray());
        // What stops the start is said in one sentence by Run, not in a page of stack.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        var accounts = builder.Configuration["accounts"];
        if (clock is not null) { builder.Services.AddSingleton(clock); }
        builder.Services.AddNetworkSandbox(options =>
        {
            options.DataFile = builder.Configuration["data-file"];
            options.DuplicateDetection = !args.Contains("--no-duplicates");
            if (accounts is not null) { options.Accounts = AccountFile.Read(accounts); }
            configure?.Invoke(options);
        });
        var app = builder.Build();
        app.MapNetworkSandbox();
        return app;
    }
}
