using System.Globalization;
using System.Security.Cryptography;

namespace Scheduler.Sandbox.State;

/// <summary>Ids in each network's own shape. The low bits start at random, so that a restart in the same millisecond does not repeat them.</summary>
internal sealed class Ids(TimeProvider clock)
{
    private const long XEpoch = 1288834974657;
    private const string TidAlphabet = "234567abcdefghijklmnopqrstuvwxyz";
    private int sequence = RandomNumberGenerator.GetInt32(1 << 22);
    private long lastMicros;

    public string Snowflake() => (((Now() - XEpoch) << 22) | Next()).ToString(CultureInfo.InvariantCulture);

    public string LinkedInNumber() => ((Now() << 22) | Next()).ToString(CultureInfo.InvariantCulture);

    public string GraphNumber() => (17_800_000_000_000_000 + ((Now() % 100_000_000) * 1_000_000) + (Next() % 1_000_000)).ToString(CultureInfo.InvariantCulture);

    public static string VideoId() => Random(8);

    public static string Random(int bytes) =>
        Convert.ToBase64String(RandomNumberGenerator.GetBytes(bytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>An AT Protocol timestamp id: microseconds and a clock id, in an alphabet that sorts.</summary>
    public string Tid()
    {
        var micros = Math.Max(Now() * 1000, Interlocked.Read(ref lastMicros) + 1);
        Interlocked.Exchange(ref lastMicros, micros);
        var value = (micros << 10) | (Next() & 0x3FF);
        return string.Create(13, value, static (text, number) =>
        {
            for (var i = 12; i >= 0; i--) { text[i] = TidAlphabet[(int)(number & 31)]; number >>= 5; }
        });
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private long Next() => Interlocked.Increment(ref sequence) & 0x3FFFFF;
}
