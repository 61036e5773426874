namespace Scheduler.Sandbox.State;

/// <summary>All tokens of all networks.</summary>
internal sealed class TokenBook(Journal journal, TimeProvider clock)
{
    private readonly Ledger<Token> tokens = new(journal, "tokens");

    /// <summary>The token as it stands now, its life counted; null when the network never gave it.</summary>
    public Token? Find(string network, string? value)
    {
        var token = value is null ? null : tokens.Find(Key(network, value));
        var over = token is { State: TokenState.Valid, ExpiresAt: { } end } && end <= clock.GetUtcNow();
        return over ? token! with { State = TokenState.Expired } : token;
    }

    public void Put(Token token) => tokens.Put(Key(token.Network, token.Value), token);

    public void Put(params ReadOnlySpan<Token> several)
    {
        var entries = new JournalEntry[several.Length];
        for (var i = 0; i < several.Length; i++) { entries[i] = tokens.Entry(Key(several[i].Network, several[i].Value), several[i]); }
        journal.Commit(entries);
    }

    /// <summary>Adds an account to a token, and makes the token good again.</summary>
    public void Grant(string network, string value, TokenUse use, string account)
    {
        var known = tokens.Find(Key(network, value));
        var accounts = known is null ? [account] : known.Accounts.Contains(account) ? known.Accounts : known.Accounts.Add(account);
        Put(new Token(network, value, use, accounts));
    }

    public bool Knows(string network, string value) => tokens.Find(Key(network, value)) is not null;

    /// <summary>Sets the state of every token of an account; answers how many there were.</summary>
    public int Mark(string network, string account, TokenState state)
    {
        var own = tokens.All().Where(token => token.Network == network && token.Accounts.Contains(account)).ToArray();
        Put([.. own.Select(token => token with { State = state })]);
        return own.Length;
    }

    private static string Key(string network, string value) => network + " " + value;
}
