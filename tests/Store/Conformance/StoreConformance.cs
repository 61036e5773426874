using System.Text;
using Scheduler.Store;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Conformance;

/// <summary>What every store keeps. One suite, so that the product cannot tell on which it runs.</summary>
public abstract partial class StoreConformance : IAsyncLifetime
{
    protected IStore Store { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await Open();

    public async ValueTask DisposeAsync()
    {
        await Close();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<IStore> Open();

    protected abstract Task Close();

    protected static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string? Text(StoredValue? value) => value is { } found ? Encoding.UTF8.GetString(found.Value.Span) : null;

    protected ValueTask<IReadOnlyList<Written>> Write(params StoreOperation[] batch) => Store.Write(batch, Token);

    protected async Task<Written> WriteOne(StoreOperation operation) => (await Write(operation))[0];

    protected async Task<string?> ReadText(string key) => Text(await Store.Read(key, Token));

    protected Task<Written> PutText(string key, string value) => WriteOne(new Put(key, Bytes(value)));
}
