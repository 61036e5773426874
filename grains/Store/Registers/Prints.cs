using System.Globalization;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;

namespace Scheduler.Store.Registers;

/// <summary>The prints of an agency's signed texts, found again by any band they share with another.</summary>
public sealed class Prints(Register register)
{
    private const int ForgottenAtOnce = 8;

    /// <summary>The operations that keep a print.</summary>
    public IReadOnlyList<StoreOperation> Keep(PrintRecord print, IEnumerable<ulong> bands)
    {
        var key = PublicationKey.Parse(print.Publication);
        var (agency, at) = (key.Post.Owner.Agency, print.At.ToUnixTimeMilliseconds());
        return
        [
            register.Put(StoreKeys.Print(key), print),
            new StoreOperation.Add(StoreKeys.Prints(agency), print.Publication, at),
            .. bands.Select(band => new StoreOperation.Add(Band(agency, band), print.Publication, at)),
        ];
    }

    /// <summary>The operations that forget a print.</summary>
    public static IReadOnlyList<StoreOperation> Forget(PublicationKey publication, IEnumerable<ulong> bands)
    {
        var (agency, name) = (publication.Post.Owner.Agency, publication.ToString());
        return
        [
            .. bands.Select(band => new StoreOperation.Remove(Band(agency, band), name)),
            new StoreOperation.Delete(StoreKeys.Print(publication)),
            new StoreOperation.Remove(StoreKeys.Prints(agency), name),
        ];
    }

    /// <summary>The prints between two instants that share a band.</summary>
    public async ValueTask<IReadOnlyList<PrintRecord>> Like(string agency, IEnumerable<ulong> bands, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var ranges = await Task.WhenAll(bands.Distinct().Select(band =>
            register.Store.Range(Band(agency, band), from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds(), cancellationToken: cancellationToken).AsTask()));
        var names = ranges.SelectMany(range => range.Select(found => found.Member)).Distinct(StringComparer.Ordinal);
        return await register.Read<PrintRecord>([.. names.Select(name => StoreKeys.Print(PublicationKey.Parse(name)))], cancellationToken);
    }

    /// <summary>Some prints that are older than an instant: whoever keeps one forgets as many as keep the register small.</summary>
    public async ValueTask<IReadOnlyList<PrintRecord>> Old(string agency, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var old = await register.Store.Range(StoreKeys.Prints(agency), 0, before.ToUnixTimeMilliseconds(), ForgottenAtOnce, cancellationToken);
        return await register.Read<PrintRecord>([.. old.Select(found => StoreKeys.Print(PublicationKey.Parse(found.Member)))], cancellationToken);
    }

    private static string Band(string agency, ulong band) => string.Create(CultureInfo.InvariantCulture, $"{agency}/print-band/{band:x16}");
}
