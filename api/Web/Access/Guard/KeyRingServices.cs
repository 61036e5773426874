using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Scheduler.Web.Access.Guard;

/// <summary>Registers data protection over the store.</summary>
public static class KeyRingServices
{
    // Part of what every sealed byte depends on: it never changes.
    private const string Application = "scheduler";

    /// <summary>Cookies, sealed tokens and public media addresses open in every process that shares the store, web or not.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, IConfiguration configuration)
    {
        var wrapping = configuration.GetSection(KeyRingOptions.Section).Get<KeyRingOptions>() ?? new KeyRingOptions();
        var protection = services.AddDataProtection().SetApplicationName(Application);
        if (wrapping.CertificateFile.Length > 0) { protection.ProtectKeysWithCertificate(Certificate(wrapping)); }
        services.AddSingleton<IXmlRepository, KeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, ring) => keys.XmlRepository = ring);
        return services;
    }

    private static X509Certificate2 Certificate(KeyRingOptions wrapping)
    {
        try { return X509CertificateLoader.LoadPkcs12FromFile(wrapping.CertificateFile, wrapping.CertificatePassword); }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new OptionsValidationException(nameof(KeyRingOptions), typeof(KeyRingOptions),
                [$"{KeyRingOptions.Section}:{nameof(KeyRingOptions.CertificateFile)} cannot be opened: the file, its password or its rights are wrong."]);
        }
    }
}
