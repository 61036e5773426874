using System.Globalization;

namespace Scheduler.Pipeline.Timetable;

/// <summary>Somebody is to be woken at an instant. One member per due: superfluous at worst, never missing.</summary>
/// <param name="Kind">Who.</param>
/// <param name="Key">Their key string; for a publication followed by <c>@attempt</c>.</param>
/// <param name="Due">When (UTC, to the millisecond).</param>
public sealed record TimetableEntry(TimetableKind Kind, string Key, DateTimeOffset Due)
{
    /// <summary>When (UTC), as <see cref="Whole"/>.</summary>
    public DateTimeOffset Due { get; init; } = Whole(Due);

    /// <summary>An instant as the timetable keeps it: the next whole millisecond, since a wake may come late but never before its due.</summary>
    public static DateTimeOffset Whole(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(
        (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks + TimeSpan.TicksPerMillisecond - 1) / TimeSpan.TicksPerMillisecond);

    /// <summary>The instant as the register sorts it.</summary>
    public long Score => Due.ToUnixTimeMilliseconds();

    /// <summary>The register's member.</summary>
    public string Member => string.Create(CultureInfo.InvariantCulture, $"{(int)Kind}|{Key}|{Score}");

    /// <summary>Reads a member back.</summary>
    public static TimetableEntry Parse(string member)
    {
        return member.Split('|') is [var kind, var key, var score]
            && int.TryParse(kind, NumberStyles.None, CultureInfo.InvariantCulture, out var who)
            && long.TryParse(score, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var due)
            && due <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() && due >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
            ? new((TimetableKind)who, key, DateTimeOffset.FromUnixTimeMilliseconds(due))
            : throw new FormatException("Not a timetable entry.");
    }
}
