using System.Buffers.Binary;
using StackExchange.Redis;

namespace Scheduler.Store.Redis;

/// <summary>A value with its version in front: one Redis string, so one plain command writes both.</summary>
internal static class RedisPayload
{
    private const int Header = sizeof(long);

    public static RedisValue Pack(long version, ReadOnlyMemory<byte> value)
    {
        var packed = new byte[Header + value.Length];
        BinaryPrimitives.WriteInt64BigEndian(packed, version);
        value.Span.CopyTo(packed.AsSpan(Header));
        return packed;
    }

    public static StoredValue? Unpack(RedisValue packed)
    {
        if (packed.IsNull)
        {
            return null;
        }

        var bytes = (byte[])packed!;
        return bytes.Length >= Header
            ? new StoredValue(bytes.AsMemory(Header), BinaryPrimitives.ReadInt64BigEndian(bytes))
            : throw new StoreException("A value in Redis was not written by this product.");
    }
}
