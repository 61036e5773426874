namespace Scheduler.Sandbox.State;

/// <summary>Bytes that were kept. The id is their hash and their ending, so the same bytes are kept once.</summary>
internal sealed record StoredMedia(string Id, string MediaType, long Size, string Sha256)
{
    public string Url => $"/sandbox/media/{Id}";
}
