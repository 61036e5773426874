namespace Scheduler.Tests.Cluster.Support;

/// <summary>One process of the product at one address, started as often as it is killed.</summary>
internal sealed class Installation(Uri address, IEnumerable<string> arguments) : IAsyncDisposable
{
    private ProductProcess? _process;

    public Uri Address => address;

    public void Launch(params string[] more) => _process = ProductProcess.Launch([.. more, "--urls", address.ToString().TrimEnd('/'), .. arguments]);

    public Task Ready() => _process!.Answers(new(address, "/healthz/ready"));

    public async Task Start()
    {
        Launch();
        await Ready();
    }

    public async Task Kill()
    {
        await _process!.Kill();
        await _process.DisposeAsync();
    }

    public string Story() => _process!.Story();

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) { await _process.DisposeAsync(); }
    }
}
