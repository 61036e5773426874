using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scheduler.Pipeline.Blog.Fetching;

namespace Scheduler.Pipeline.Blog;

/// <summary>Registers the blog stage.</summary>
public static class BlogServices
{
    /// <summary>What <see cref="BlogGrain"/> needs beside the store, its registers and the timetable.</summary>
    public static IServiceCollection AddBlog(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BlogOptions>().Bind(configuration.GetSection(BlogOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(FeedClient.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            // The factory's own logs would print addresses, and a feed's may carry a key.
            .ConfigurePrimaryHttpMessageHandler(Handler).RemoveAllLoggers();
        return services.AddSingleton<FeedClient>().AddSingleton<ArticleMedia>().AddSingleton<Proposer>();
    }

    // No proxy: behind one, the address that is connected to would not be the one that was checked.
    private static SocketsHttpHandler Handler(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<BlogOptions>>();
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.All, UseCookies = false, UseProxy = false,
            MaxResponseHeadersLength = 64, PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = (context, token) => PublicAddresses.Connect(context.DnsEndPoint, options.Value.AllowPrivateAddresses, token),
        };
    }
}
