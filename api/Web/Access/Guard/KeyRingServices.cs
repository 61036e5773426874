using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace Scheduler.Web.Access.Guard;

/// <summary>Registers data protection over the store.</summary>
public static class KeyRingServices
{
    // Part of what every sealed byte depends on: it never changes.
    private const string Application = "scheduler";

    /// <summary>Cookies, sealed tokens and public media addresses open in every process that shares the store, web or not.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(Application);
        services.AddSingleton<IXmlRepository, KeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, ring) => keys.XmlRepository = ring);
        return services;
    }
}
