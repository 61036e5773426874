using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Scheduler.Contracts.Publishing;
using Scheduler.Web.Access.Setup;

namespace Scheduler.Web.Posts;

/// <summary>Addresses that open one file until an hour, sealed so that nobody can make or prolong one.</summary>
public sealed class PublicMediaAddress(PublicAddress address, IDataProtectionProvider protection, TimeProvider clock) : IPublicMediaAddress
{
    /// <summary>How long an address opens: networks fetch within minutes, and fetch again when they fail.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(6);

    private readonly IDataProtector _seal = protection.CreateProtector("scheduler.media.public");

    /// <inheritdoc/>
    public Uri? For(string agency, string hash, string contentType) =>
        address.Current.Length == 0 ? null : new Uri($"{address.Current}/media/public/{Token(agency, hash)}{Extension(contentType)}");

    /// <summary>The file an address opens now; null when it is not one of ours, or its hour is past.</summary>
    public (string Agency, string Hash)? Open(string name)
    {
        try
        {
            var parts = _seal.Unprotect(name.Split('.')[0]).Split('/');
            return clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(parts[2], CultureInfo.InvariantCulture) ? (parts[0], parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Token(string agency, string hash) =>
        _seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{agency}/{hash}/{(clock.GetUtcNow() + Life).ToUnixTimeSeconds()}"));

    // Some fetchers read the type from the name.
    private static string Extension(string contentType) => contentType switch
    {
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "video/mp4" => ".mp4",
        _ => "",
    };
}
