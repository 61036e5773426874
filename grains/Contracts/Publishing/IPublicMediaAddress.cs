namespace Scheduler.Contracts.Publishing;

/// <summary>Where a network fetches a picture by itself (Instagram does), for a while and without signing in.</summary>
public interface IPublicMediaAddress
{
    /// <summary>An address that opens one file of one agency for <paramref name="validFor"/>; null while the installation has no public address.</summary>
    ValueTask<Uri?> For(string agency, string hash, TimeSpan validFor, CancellationToken cancellationToken = default);
}
