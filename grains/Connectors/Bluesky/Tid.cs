namespace Scheduler.Connectors.Bluesky;

/// <summary>Bluesky's record key: 53 bits of microseconds and 10 bits of a clock's id, in thirteen sortable characters.</summary>
public static class Tid
{
    private const string Alphabet = "234567abcdefghijklmnopqrstuvwxyz";

    /// <summary>The key of an instant. Two posts of one account at one microsecond need different clock ids.</summary>
    /// <param name="time">The post's creation time (UTC).</param>
    /// <param name="clockId">0 to 1023.</param>
    public static string Create(DateTimeOffset time, int clockId)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(clockId);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clockId, 1023);
        var value = (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond << 10 | (uint)clockId;
        return string.Create(13, value, static (characters, rest) =>
        {
            for (var place = characters.Length - 1; place >= 0; place--, rest >>= 5)
            {
                characters[place] = Alphabet[(int)(rest & 31)];
            }
        });
    }

    /// <summary>Whether a server would take it as a key.</summary>
    public static bool IsValid(string text) => text.Length == 13 && text[0] <= 'j' && text.All(Alphabet.Contains);
}
