using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Accounts;
using Scheduler.Contracts.Channels;
using Scheduler.Web.Panel.Times;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Channels;

/// <summary>How an account is reached, as it is typed. What is secret is read from the form, never shown again.</summary>
public sealed record AccessTyped
{
    /// <summary>The network.</summary>
    public required Network Network { get; init; }

    /// <summary>The network's own id; on Bluesky the handle or the DID.</summary>
    public string Account { get; init; } = "";

    /// <summary>The day on which the token dies; empty: not known.</summary>
    public string Expires { get; init; } = "";

    /// <summary>What must be looked at, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>It opens with an app password.</summary>
    public bool ByPassword => Network == Network.Bluesky;

    /// <summary>From the posted form; <paramref name="account"/>: a channel's, which is not asked again.</summary>
    public static AccessTyped Read(IFormCollection form, Network network, string account = "") =>
        new() { Network = network, Account = account.Length > 0 ? account : form["account"].ToString().Trim().TrimStart('@'), Expires = form["expires"].ToString() };

    /// <summary>The app password; null: see the errors.</summary>
    public string? Password(IFormCollection form)
    {
        DemandAccount();
        var password = form["app-password"].ToString().Trim();
        if (password.Length == 0) { Errors["app-password"] = Say.It("account.password-first"); }
        return Errors.Count == 0 ? password : null;
    }

    /// <summary>The tokens; null: see the errors.</summary>
    public AccountTokens? Tokens(IFormCollection form, TimeZoneInfo zone)
    {
        DemandAccount();
        var access = form["token"].ToString().Trim();
        if (access.Length == 0) { Errors["token"] = Say.It("account.token-first"); }
        DateTimeOffset? expires = null;
        if (Expires.Length > 0)
        {
            if (DateOnly.TryParseExact(Expires, WallClock.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { expires = WeekSpan.Start(day, zone).ToUniversalTime(); }
            else { Errors["expires"] = Say.It("edit.date-wrong"); }
        }

        return Errors.Count == 0 ? new() { Access = access, Refresh = form["refresh-token"].ToString().Trim(), ExpiresAt = expires } : null;
    }

    private void DemandAccount()
    {
        if (Account.Length == 0) { Errors["account"] = Say.It("account.id-first"); }
    }
}
