using Scheduler.Contracts.Posts;
using Scheduler.Store.Registers;

namespace Scheduler.Web.Posts;

/// <summary>What a kept file is. A file that came in another way (an article's picture) is looked at once, and what was found is kept.</summary>
public sealed class MediaInspector(MediaLibrary library, MediaFacts facts)
{
    /// <summary>What was found in the file; null when this agency has none of that hash.</summary>
    public async Task<MediaRef?> Describe(string agency, string hash, CancellationToken cancellationToken)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)) { return null; }
        if (await facts.Read(agency, hash, cancellationToken) is { } known) { return known; }
        if (await library.Read(agency, hash, cancellationToken) is not { } bytes || Look(hash, bytes.Span) is not { } found) { return null; }
        await facts.Keep(agency, found, cancellationToken);
        return found;
    }

    /// <summary>What the bytes are; null when they are no media that the product takes.</summary>
    public static MediaRef? Look(string hash, ReadOnlySpan<byte> bytes) => MediaSniffer.Sniff(bytes) is { } found
        ? new() { Hash = hash, Kind = found.Kind, ContentType = found.ContentType, Length = bytes.Length, Width = found.Width, Height = found.Height }
        : null;
}
