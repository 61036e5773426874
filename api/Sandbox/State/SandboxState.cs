using Microsoft.Extensions.Options;

namespace Scheduler.Sandbox.State;

/// <summary>Everything that the five networks remember.</summary>
internal sealed class SandboxState : IDisposable
{
    private readonly Journal journal;

    public SandboxState(IOptions<SandboxOptions> options, TimeProvider clock)
    {
        Options = options.Value;
        Clock = clock;
        DuplicateDetection = Options.DuplicateDetection;
        journal = new(Options.DataFile);
        Ids = new(clock);
        Media = MediaShelf.For(Options.DataFile);
        Tokens = new(journal, clock);
        Accounts = new(journal, Tokens);
        Posts = new(journal);
        Assets = new(journal, "assets");
        Containers = new(journal, "containers");
        Sessions = new(journal, "sessions");
        Records = new(journal, "records");
        journal.Load();
        foreach (var account in Options.Accounts) { Accounts.Seed(account); }
    }

    public SandboxOptions Options { get; }
    public TimeProvider Clock { get; }
    public Ids Ids { get; }
    public MediaShelf Media { get; }
    public TokenBook Tokens { get; }
    public AccountBook Accounts { get; }
    public PostBook Posts { get; }
    public Ledger<Asset> Assets { get; }
    public Ledger<Container> Containers { get; }
    public Ledger<UploadSession> Sessions { get; }
    public Ledger<RepoRecord> Records { get; }
    public FaultPlan Faults { get; } = new();
    public RequestLog Requests { get; } = new();
    public bool DuplicateDetection { get; set; }

    /// <summary>Held from "is it there already?" to "now it is", so that two calls at once cannot both be first.</summary>
    public Lock Gate { get; } = new();

    public DateTimeOffset Now => Clock.GetUtcNow();

    public void Commit(params ReadOnlySpan<JournalEntry> entries) => journal.Commit(entries);

    public DateTimeOffset ReadyAt(string network) => Now + Options.Processing + Faults.TakeProcessing(network);

    public void Dispose() => journal.Dispose();
}
