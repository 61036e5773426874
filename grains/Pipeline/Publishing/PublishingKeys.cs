using System.Globalization;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>Where publishing keeps its marks.</summary>
internal static class PublishingKeys
{
    /// <summary>The claim of the one public call of an attempt that uploads first.</summary>
    public static string Create(PublicationKey publication, int attempt) => StoreKeys.Intent(publication, attempt) + "/create";

    /// <summary>What preparing left at the network.</summary>
    public static string Prepared(PublicationKey publication, int attempt) => StoreKeys.Intent(publication, attempt) + "/prepared";

    /// <summary>What an attempt gave back to its channel.</summary>
    public static string Return(PublicationKey publication, int attempt) =>
        string.Create(CultureInfo.InvariantCulture, $"{publication.Post.Owner.Agency}/return/{publication}/{attempt}");

    /// <summary>The timetable's name of an attempt in flight.</summary>
    public static string InFlight(PublicationKey publication, int attempt) => string.Create(CultureInfo.InvariantCulture, $"{publication}@{attempt}");
}
