namespace Scheduler.Sandbox.State;

internal sealed class FolderShelf : MediaShelf
{
    private readonly string folder;

    public FolderShelf(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
    }

    public override Stream? Open(string id)
    {
        var path = Path.Combine(folder, Path.GetFileName(id));
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    public override long Length(string upload) => new FileInfo(Unfinished(upload)) is { Exists: true } file ? file.Length : 0;

    public override async Task Append(string upload, Stream bytes)
    {
        await using var file = new FileStream(Unfinished(upload), FileMode.Append, FileAccess.Write);
        await bytes.CopyToAsync(file);
        file.Flush(flushToDisk: true);
    }

    protected override Stream OpenUpload(string upload) => File.OpenRead(Unfinished(upload));

    protected override void Keep(string upload, string id) => File.Move(Unfinished(upload), Path.Combine(folder, id), overwrite: true);

    private string Unfinished(string upload) => Path.Combine(folder, Path.GetFileName(upload) + ".part");
}
