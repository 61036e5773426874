using Scheduler.Contracts.Charter;

namespace Scheduler.Store.Registers;

/// <summary>What a machine read in each picture: a picture never changes under its hash, so it is read once.</summary>
public sealed class PictureTexts(Register register)
{
    /// <summary>Keeps what was read.</summary>
    public async ValueTask Keep(string agency, PictureWords words, CancellationToken cancellationToken) =>
        await register.Store.Write([register.Put(StoreKeys.PictureWords(agency, words.Hash), words)], cancellationToken);

    /// <summary>What was read in one picture; null: it has not been read.</summary>
    public ValueTask<PictureWords?> Read(string agency, string hash, CancellationToken cancellationToken) =>
        register.Read<PictureWords>(StoreKeys.PictureWords(agency, hash), cancellationToken);

    /// <summary>What was read in several pictures, by hash; those that have not been read are left out.</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> Read(string agency, IEnumerable<string> hashes, CancellationToken cancellationToken) =>
        (await register.Read<PictureWords>([.. hashes.Distinct(StringComparer.Ordinal).Select(hash => StoreKeys.PictureWords(agency, hash))], cancellationToken))
            .ToDictionary(words => words.Hash, words => words.Text, StringComparer.Ordinal);
}
