using Microsoft.Extensions.DependencyInjection.Extensions;
using Scheduler.Sandbox;
using Scheduler.Sandbox.State;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the local networks.</summary>
public static class SandboxServices
{
    /// <summary>Adds the five local networks. Map them with <c>app.MapNetworkSandbox()</c>.</summary>
    public static IServiceCollection AddNetworkSandbox(this IServiceCollection services, Action<SandboxOptions> configure)
    {
        services.AddOptions<SandboxOptions>().Configure(configure)
            .Validate(options => options.Processing >= TimeSpan.Zero, "SandboxOptions.Processing cannot be negative.")
            .Validate(options => options.PageRefreshSeconds >= 0, "SandboxOptions.PageRefreshSeconds cannot be negative.")
            .Validate(options => options.Accounts.All(account => Networks.All.Contains(account.Network)), "SandboxOptions.Accounts names a network that does not exist.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SandboxState>();
        services.AddSingleton<Scheduler.Sandbox.Instagram.Media>();
        services.AddHttpClient(Scheduler.Sandbox.Instagram.Media.Client, client => client.Timeout = TimeSpan.FromSeconds(30));
        services.AddRazorComponents();
        return services;
    }
}
