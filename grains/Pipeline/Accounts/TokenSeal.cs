using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Orleans.Serialization;
using Scheduler.Contracts.Accounts;

namespace Scheduler.Pipeline.Accounts;

/// <summary>Seals tokens under the installation's data protection keys, for one account: what is copied to another account does not open.</summary>
public sealed class TokenSeal(IDataProtectionProvider protection, Serializer serializer)
{
    /// <summary>Seals.</summary>
    public byte[] Seal(string account, AccountTokens tokens) => Protector(account).Protect(serializer.SerializeToArray(tokens));

    /// <summary>Opens; null when the keys are gone: the account must be connected again, its queue is kept.</summary>
    public AccountTokens? Open(string account, byte[] sealedTokens)
    {
        try { return serializer.Deserialize<AccountTokens>(Protector(account).Unprotect(sealedTokens)); }
        catch (CryptographicException) { return null; }
    }

    private IDataProtector Protector(string account) => protection.CreateProtector("Scheduler.AccountTokens", account);
}
