using System.Collections.Concurrent;

namespace Scheduler.Sandbox.State;

internal sealed class MemoryShelf : MediaShelf
{
    private readonly ConcurrentDictionary<string, byte[]> kept = [];
    private readonly ConcurrentDictionary<string, MemoryStream> uploads = [];

    public override Stream? Open(string id) => kept.TryGetValue(id, out var bytes) ? new MemoryStream(bytes, writable: false) : null;

    public override long Length(string upload) => uploads.TryGetValue(upload, out var bytes) ? bytes.Length : 0;

    public override Task Append(string upload, Stream bytes) => bytes.CopyToAsync(uploads.GetOrAdd(upload, _ => new MemoryStream()));

    protected override Stream OpenUpload(string upload) => new MemoryStream(uploads[upload].ToArray(), writable: false);

    protected override void Keep(string upload, string id)
    {
        if (uploads.TryRemove(upload, out var bytes)) { kept[id] = bytes.ToArray(); }
    }
}
