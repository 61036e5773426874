using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Scheduler.Connectors.Bluesky;
using Scheduler.Connectors.Http;
using Scheduler.Connectors.Instagram;
using Scheduler.Connectors.LinkedIn;
using Scheduler.Connectors.X;
using Scheduler.Connectors.YouTube;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors;

/// <summary>Registers the five networks.</summary>
public static class ConnectorsExtensions
{
    /// <summary>Connectors and <see cref="ConnectorSet"/>, configured under <c>Scheduler:Networks:{Network}</c> and validated at start.</summary>
    public static IServiceCollection AddConnectors(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<NetworkClientFactory>();
        services.TryAddSingleton<ConnectorSet>();
        return services
            .AddNetwork<LinkedInConnector, LinkedInOptions>(Network.LinkedIn, configuration)
            .AddNetwork<InstagramConnector, InstagramOptions>(Network.Instagram, configuration)
            .AddNetwork<XConnector, XOptions>(Network.X, configuration)
            .AddNetwork<YouTubeConnector, YouTubeOptions>(Network.YouTube, configuration)
            .AddNetwork<BlueskyConnector, BlueskyOptions>(Network.Bluesky, configuration);
    }

    private static IServiceCollection AddNetwork<TConnector, TOptions>(this IServiceCollection services, Network network, IConfiguration configuration)
        where TConnector : class, IConnector
        where TOptions : NetworkOptions
    {
        var section = $"Scheduler:Networks:{network}";
        services.AddSingleton<IConnector, TConnector>();
        services.AddSingleton<IValidateOptions<TOptions>>(new NetworkOptionsValidator<TOptions>(section));
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateOnStart();

        // The factory's own logs would print addresses, and Instagram's refresh carries its token in one.
        services.AddHttpClient(network.ToString(), Prepare<TOptions>).ConfigurePrimaryHttpMessageHandler(Handler).RemoveAllLoggers();
        return services;
    }

    private static void Prepare<TOptions>(IServiceProvider services, HttpClient client) where TOptions : NetworkOptions
    {
        var address = services.GetRequiredService<IOptions<TOptions>>().Value.BaseAddress.AbsoluteUri;
        client.BaseAddress = new Uri(address.EndsWith('/') ? address : address + '/');
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.MaxResponseContentBufferSize = 4 * 1024 * 1024;
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Scheduler/0.1");
    }

    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
