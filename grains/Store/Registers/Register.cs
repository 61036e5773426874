using Orleans.Serialization;

namespace Scheduler.Store.Registers;

/// <summary>Turns records into bytes and back by their aliases and ids, never by CLR names.</summary>
public sealed class Register(IStore store, Serializer serializer)
{
    /// <summary>Where the bytes go.</summary>
    public IStore Store => store;

    /// <summary>A record's bytes.</summary>
    public byte[] Bytes<T>(T record) => serializer.SerializeToArray(record);

    /// <summary>Reads one record; null when there is none.</summary>
    public async ValueTask<T?> Read<T>(string key, CancellationToken cancellationToken) where T : class =>
        await store.Read(key, cancellationToken) is { } stored ? From<T>(stored.Value) : null;

    /// <summary>Reads several records in one trip; those that are there, in the order asked.</summary>
    public async ValueTask<IReadOnlyList<T>> Read<T>(IReadOnlyList<string> keys, CancellationToken cancellationToken) where T : class
    {
        var stored = keys.Count == 0 ? [] : await store.Read(keys, cancellationToken);
        return [.. stored.Where(s => s is not null).Select(s => From<T>(s!.Value.Value))];
    }

    /// <summary>Reads bytes as a record.</summary>
    /// <exception cref="StoreException">They are not one.</exception>
    public T From<T>(ReadOnlyMemory<byte> bytes) where T : class =>
        serializer.Deserialize<T>(bytes) ?? throw new StoreException("A stored record is empty.");

    /// <summary>The operation that puts a record.</summary>
    public StoreOperation Put<T>(string key, T record) => new StoreOperation.Put(key, Bytes(record));
}
