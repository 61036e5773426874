using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>Content ids: the hash of a record in canonical DAG-CBOR, or of a blob's bytes. The same content has the same id everywhere.</summary>
internal static class Cid
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const byte Raw = 0x55;
    private const byte DagCbor = 0x71;

    public static string OfBlob(string sha256) => Text([1, Raw, 0x12, 32, .. Convert.FromHexString(sha256)]);

    public static string OfRecord(JsonNode record)
    {
        using var bytes = new MemoryStream();
        Write(bytes, record);
        return Text([1, DagCbor, 0x12, 32, .. SHA256.HashData(bytes.ToArray())]);
    }

    /// <summary>Keys in the order in which the repository stores them: by length, then by bytes.</summary>
    public static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(Sorted(o).Select(pair => KeyValuePair.Create(pair.Key, Canonical(pair.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Canonical)]),
        _ => node?.DeepClone(),
    };

    private static void Write(MemoryStream to, JsonNode? node)
    {
        switch (node)
        {
            case null: to.WriteByte(0xF6); break;
            case JsonObject link when link.Count == 1 && link["$link"] is { } cid:
                to.Write([0xD8, 42]);
                Bytes(to, [0, .. Decoded((string)cid!)]);
                break;
            case JsonObject raw when raw.Count == 1 && raw["$bytes"] is { } base64:
                Bytes(to, Convert.FromBase64String(((string)base64!).PadRight(((string)base64!).Length + 3 & ~3, '=')));
                break;
            case JsonObject o:
                Head(to, 5, (ulong)o.Count);
                foreach (var (key, value) in Sorted(o)) { String(to, key); Write(to, value); }
                break;
            case JsonArray a:
                Head(to, 4, (ulong)a.Count);
                foreach (var item in a) { Write(to, item); }
                break;
            default: Scalar(to, node.AsValue()); break;
        }
    }

    private static void Scalar(MemoryStream to, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True: to.WriteByte(0xF5); break;
            case JsonValueKind.False: to.WriteByte(0xF4); break;
            case JsonValueKind.String: String(to, value.ToString()); break;
            default:
                var number = long.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
                Head(to, number < 0 ? 1 : 0, number < 0 ? (ulong)(-1 - number) : (ulong)number);
                break;
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Sorted(JsonObject o) =>
        o.OrderBy(pair => Encoding.UTF8.GetByteCount(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    private static void String(MemoryStream to, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Head(to, 3, (ulong)bytes.Length);
        to.Write(bytes);
    }

    private static void Bytes(MemoryStream to, byte[] bytes)
    {
        Head(to, 2, (ulong)bytes.Length);
        to.Write(bytes);
    }

    private static void Head(MemoryStream to, int major, ulong value)
    {
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(number, value);
        var (info, size) = value switch { < 24 => ((int)value, 0), <= byte.MaxValue => (24, 1), <= ushort.MaxValue => (25, 2), <= uint.MaxValue => (26, 4), _ => (27, 8) };
        to.WriteByte((byte)(major << 5 | info));
        to.Write(number[(8 - size)..]);
    }

    private static string Text(byte[] bytes)
    {
        var text = new StringBuilder("b");
        for (var bit = 0; bit < bytes.Length * 8; bit += 5)
        {
            var five = 0;
            for (var i = bit; i < bit + 5; i++) { five = five << 1 | (i < bytes.Length * 8 ? bytes[i / 8] >> (7 - i % 8) & 1 : 0); }
            text.Append(Alphabet[five]);
        }
        return text.ToString();
    }

    private static byte[] Decoded(string cid)
    {
        var bytes = new byte[(cid.Length - 1) * 5 / 8];
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            var five = Alphabet.IndexOf(cid[1 + i / 5], StringComparison.Ordinal);
            bytes[i / 8] |= (byte)((five >> (4 - i % 5) & 1) << (7 - i % 8));
        }
        return bytes;
    }
}
