using System.Security.Cryptography;

namespace Scheduler.Sandbox.State;

/// <summary>Keeps uploaded bytes, and uploads that are still under way.</summary>
internal abstract class MediaShelf
{
    public static MediaShelf For(string? dataFile) => dataFile is null ? new MemoryShelf() : new FolderShelf(dataFile + ".media");

    public abstract Stream? Open(string id);

    /// <summary>How many bytes of an unfinished upload have arrived.</summary>
    public abstract long Length(string upload);

    /// <summary>Adds what the stream holds; what arrived before it broke is kept.</summary>
    public abstract Task Append(string upload, Stream bytes);

    /// <summary>Turns a finished upload into kept bytes.</summary>
    public StoredMedia Finish(string upload)
    {
        StoredMedia stored;
        using (var bytes = OpenUpload(upload)) { stored = Describe(bytes); }
        Keep(upload, stored.Id);
        return stored;
    }

    public async Task<StoredMedia> Save(Stream bytes)
    {
        var upload = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await Append(upload, bytes);
        return Finish(upload);
    }

    public async Task<byte[]> Read(string id)
    {
        await using var bytes = Open(id) ?? throw new FileNotFoundException("No such media", id);
        using var copy = new MemoryStream();
        await bytes.CopyToAsync(copy);
        return copy.ToArray();
    }

    protected abstract Stream OpenUpload(string upload);

    protected abstract void Keep(string upload, string id);

    private static StoredMedia Describe(Stream bytes)
    {
        var head = new byte[16];
        var read = bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        bytes.Seek(0, SeekOrigin.Begin);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var mediaType = MediaTypes.Sniff(head.AsSpan(0, read));
        return new(hash[..32] + MediaTypes.Ending(mediaType), mediaType, bytes.Length, hash);
    }
}
