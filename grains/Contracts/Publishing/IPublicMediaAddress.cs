namespace Scheduler.Contracts.Publishing;

/// <summary>Gives networks that fetch pictures an address for a while.</summary>
public interface IPublicMediaAddress
{
    /// <summary>An absolute address that answers the file for some hours; null when the product has no public address.</summary>
    Uri? For(string agency, string hash, string contentType);
}
