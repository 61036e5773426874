using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;

namespace Scheduler.Tests.Pipeline.Support;

/// <summary>A network that remembers what it was sent and answers as a test tells it to.</summary>
public sealed class ScriptedNetwork(Network network) : IConnector
{
    private readonly ConcurrentQueue<Func<Outgoing, SendOutcome>> _answers = new();

    public ConcurrentQueue<Outgoing> Sent { get; } = new();

    public ConcurrentQueue<Outgoing> Looked { get; } = new();

    /// <summary>What a reading shows; by default what was sent.</summary>
    public Func<Outgoing, FindOutcome>? Reading { get; set; }

    /// <summary>Holds an upload until the test lets it go on.</summary>
    public Task Upload { get; set; } = Task.CompletedTask;

    public TaskCompletionSource Uploading { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Func<Secrets, RefreshOutcome>? Refreshing { get; set; }

    public Network Network => network;

    public ConnectorLimits Limits { get; } = new()
    {
        MaxText = 280,
        Count = text => text.Length,
        SettleTime = TimeSpan.FromSeconds(30),
        NegativeReadings = 2,
        PublishTimeout = TimeSpan.FromSeconds(20),
        PrepareTimeout = TimeSpan.FromMinutes(2),
    };

    /// <summary>What each attempt spends of the application's allowance.</summary>
    public long Price { get; set; }

    public long Cost(Outgoing post, Prepared? earlier) => Price;

    /// <summary>The next public call answers so; afterwards it accepts again.</summary>
    public void Next(Func<Outgoing, SendOutcome> answer) => _answers.Enqueue(answer);

    public IReadOnlyList<ContentProblem> Validate(Outgoing post) =>
        Limits.Count(post.Text) > Limits.MaxText ? [new("TEXT_TOO_LONG", "Trop long.", "Too long.")] : [];

    public async Task<PrepareOutcome> Prepare(Outgoing post, Access access, Prepared? earlier, CancellationToken cancellationToken)
    {
        Uploading.TrySetResult();
        await Upload.WaitAsync(cancellationToken);
        return new PrepareOutcome.Ready(new(ImmutableSortedDictionary<string, string>.Empty.Add("container", "c1")));
    }

    public Task<SendOutcome> Publish(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        Sent.Enqueue(post);
        return Task.FromResult(_answers.TryDequeue(out var answer) ? answer(post) : new SendOutcome.Published("id-" + Sent.Count, new("https://network.example/" + Sent.Count)));
    }

    public Task<FindOutcome> Find(Outgoing post, Access access, Prepared prepared, CancellationToken cancellationToken)
    {
        Looked.Enqueue(post);
        return Task.FromResult(Reading?.Invoke(post) ?? (Sent.Any(s => s.Text == post.Text)
            ? new FindOutcome.Found("found", new("https://network.example/found"), "read")
            : new FindOutcome.NotThere("read")));
    }

    public Task<RefreshOutcome> Refresh(Secrets secrets, CancellationToken cancellationToken) => Task.FromResult(
        Refreshing?.Invoke(secrets) ?? new RefreshOutcome.Reconnect(new() { Class = ErrorClass.Account, Code = "revoked", French = "À reconnecter.", English = "Reconnect." }));
}
