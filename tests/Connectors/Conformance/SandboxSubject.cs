using Scheduler.Connectors;
using Scheduler.Sandbox;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

/// <summary>One of the product's own local networks.</summary>
public abstract class SandboxSubject(SandboxServer server, string name, string idPattern) : Subject
{
    private int _attempts;

    public override Uri Root => server.Address;

    public override string Path => $"sandbox/{name}/";

    protected SandboxServer Server => server;

    public SandboxAccount Account { get; private set; } = null!;

    public string RefreshToken => Account.RefreshToken!;

    public override async Task Open()
    {
        Account = await server.NewAccount(name, idPattern);
        Access = new Access(Account.Id, Account.AccessToken!);
    }

    public override Outgoing Post(string text) => new()
    {
        Attempt = $"{Account.Handle}-{++_attempts}",
        CreatedAt = TimeProvider.System.GetUtcNow(),
        Text = text,
    };

    public override async Task<IReadOnlyList<string>> Published() => [.. (await server.Posts(Account)).Select(post => post.GetProperty("text").GetString()!)];

    public override Task Revoke() => server.Revoke(Account);

    public override Task LimitRate(FaultyProxy proxy) => server.Fault(Account, "rate-limit");
}
