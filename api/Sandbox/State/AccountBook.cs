namespace Scheduler.Sandbox.State;

/// <summary>Who exists on which network.</summary>
internal sealed class AccountBook(Journal journal, TokenBook tokens)
{
    private readonly Ledger<SandboxAccount> accounts = new(journal, "accounts");

    public IReadOnlyList<SandboxAccount> All() => accounts.All();

    public SandboxAccount? Find(string network, string? id) => id is null ? null : accounts.Find(Key(network, id));

    public SandboxAccount? ByHandle(string network, string handle) =>
        accounts.All().FirstOrDefault(account => account.Network == network && string.Equals(account.Handle, handle, StringComparison.OrdinalIgnoreCase));

    /// <summary>Creates or replaces an account and accepts the tokens it names, even if they had been revoked.</summary>
    public void Put(SandboxAccount account)
    {
        accounts.Put(Key(account.Network, account.Id), account);
        if (account.AccessToken is { } access) { tokens.Grant(account.Network, access, TokenUse.Access, account.Id); }
        if (account.RefreshToken is { } refresh) { tokens.Grant(account.Network, refresh, TokenUse.Refresh, account.Id); }
    }

    /// <summary>Creates an account at start unless the journal already knows it: what happened to its tokens since stays.</summary>
    public void Seed(SandboxAccount account)
    {
        if (Find(account.Network, account.Id) is null) { Put(account); }
    }

    private static string Key(string network, string id) => network + " " + id;
}
