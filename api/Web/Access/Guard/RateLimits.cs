using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Access.Guard;

/// <summary>How often anyone may ask.</summary>
public static class RateLimits
{
    /// <summary>Per API key.</summary>
    public const string Api = "api";

    /// <summary>Per network address: posts of a form that takes a secret.</summary>
    public const string Secrets = "secrets";

    /// <summary>Per signed-in member: checks while they write.</summary>
    public const string Live = "live";

    internal static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LimitsOptions>().Bind(configuration.GetSection(LimitsOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitsOptions>>((limits, options) => Add(limits, options.Value));
        return services.AddRateLimiter();
    }

    private static void Add(RateLimiterOptions limits, LimitsOptions options)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = Answer;
        limits.AddPolicy(Api, http => RateLimitPartition.GetTokenBucketLimiter(Caller(http), _ => new()
        {
            TokenLimit = options.ApiBurst,
            TokensPerPeriod = options.ApiPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));
        limits.AddPolicy(Live, http => RateLimitPartition.GetTokenBucketLimiter(Member(http), _ => new()
        {
            TokenLimit = options.LiveBurst,
            TokensPerPeriod = options.LivePerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));
        limits.AddPolicy(Secrets, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(Address(http), _ => new()
            {
                PermitLimit = options.SecretTries,
                Window = TimeSpan.FromMinutes(5),
                SegmentsPerWindow = 5,
            })
            : RateLimitPartition.GetNoLimiter("reading"));
    }

    private static string Caller(HttpContext http) =>
        http.RequestServices.GetRequiredService<CurrentMember>() is { ApiKey: { } key, Agency: var agency } ? $"{agency}/{key}" : Address(http);

    private static string Member(HttpContext http) => http.RequestServices.GetRequiredService<CurrentMember>().Key?.ToString() ?? Address(http);

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask Answer(OnRejectedContext rejected, CancellationToken _)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 60;
        rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await Errors.Write(rejected.HttpContext);
    }
}
