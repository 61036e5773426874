using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Access.SignIn;

/// <summary>Signs members in and out. An unknown address, a wrong password and a locked member get one answer.</summary>
public sealed partial class SignInService(
    SignInManager<MemberAccount> signIn, UserManager<MemberAccount> members, SignInGate gate, ILogger<SignInService> logger)
{
    // Hashed once, so that an unknown address costs what a wrong password costs.
    private static readonly Lazy<MemberAccount> Nobody = new(() => new()
    {
        Record = new() { Key = "nobody/nobody", Email = "", Name = "", Role = Role.Delegate },
    });

    private static string? _nobodysHash;

    /// <summary>True when the password is the member's: the session begins.</summary>
    public async Task<bool> SignIn(string email, string password, CancellationToken cancellationToken)
    {
        // One try at a time for an address: the count of failures never misses one.
        using var turn = await gate.Enter(LoginName.Normalize(email), cancellationToken);
        if (!turn.IsAcquired) { return false; }
        if (await members.FindByEmailAsync(email) is not { } member)
        {
            WasteTheSameTime(password);
            LogUnknown();
            return false;
        }

        var result = await signIn.CheckPasswordSignInAsync(member, password, lockoutOnFailure: true);
        LogTried(member.Record.Key, result.Succeeded, result.IsLockedOut);
        if (!result.Succeeded) { return false; }
        await signIn.SignInWithClaimsAsync(member, isPersistent: false, [new Claim(MemberClaims.Means, "pwd")]);
        return true;
    }

    /// <summary>Begins a session for someone whose identity was proved otherwise, by <paramref name="means"/> (an amr value).</summary>
    public async Task<bool> Open(MemberKey key, string means)
    {
        if (await members.FindByIdAsync(key.ToString()) is not { } member) { return false; }
        await signIn.SignInWithClaimsAsync(member, isPersistent: false, [new Claim(MemberClaims.Means, means)]);
        LogOpened(member.Record.Key, means);
        return true;
    }

    /// <summary>Ends the session.</summary>
    public Task SignOut() => signIn.SignOutAsync();

    private void WasteTheSameTime(string password)
    {
        _nobodysHash ??= members.PasswordHasher.HashPassword(Nobody.Value, "nobody");
        members.PasswordHasher.VerifyHashedPassword(Nobody.Value, _nobodysHash, password);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Sign-in refused: no such address")]
    private partial void LogUnknown();

    [LoggerMessage(Level = LogLevel.Information, Message = "Sign-in of {Member}: succeeded {Succeeded}, locked {Locked}")]
    private partial void LogTried(string member, bool succeeded, bool locked);

    [LoggerMessage(Level = LogLevel.Information, Message = "Session of {Member} opened by {Means}")]
    private partial void LogOpened(string member, string means);
}
