using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Registers;

namespace Scheduler.Web.Posts;

/// <summary>Addresses that open one file until an hour, sealed so that nobody can make or prolong one.</summary>
public sealed class PublicMediaAddress(Installation installation, IDataProtectionProvider protection, TimeProvider clock) : IPublicMediaAddress
{
    private readonly IDataProtector _seal = protection.CreateProtector("scheduler.media.public");

    /// <inheritdoc/>
    public async ValueTask<Uri?> For(string agency, string hash, TimeSpan validFor, CancellationToken cancellationToken = default)
    {
        var settings = await installation.Read(cancellationToken);
        return settings.PublicAddress.Length == 0 ? null : new Uri($"{settings.PublicAddress}/media/public/{Token(agency, hash, validFor)}");
    }

    /// <summary>The file an address opens now; null when it is not one of ours, or its hour is past.</summary>
    public (string Agency, string Hash)? Open(string token)
    {
        try
        {
            var parts = _seal.Unprotect(token).Split('/');
            return clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(parts[2], CultureInfo.InvariantCulture) ? (parts[0], parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Token(string agency, string hash, TimeSpan validFor) =>
        _seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{agency}/{hash}/{(clock.GetUtcNow() + validFor).ToUnixTimeSeconds()}"));
}
