namespace Scheduler.Contracts.Charter;

/// <summary>One picture of an agency's library: read by a machine once, where a reader is installed. Key: <see cref="Keys.PictureKey"/>.</summary>
[Alias("picture")]
public interface IPictureGrain : IGrainWithStringKey
{
    /// <summary>The words in it; null: no reader is installed, the picture is not there, or it could not be read.</summary>
    [Alias("words")] Task<PictureWords?> Words(CancellationToken cancellationToken = default);

    /// <summary>Whether a reader is installed where this is asked.</summary>
    [Alias("is-read")] Task<bool> IsRead(CancellationToken cancellationToken = default);
}
