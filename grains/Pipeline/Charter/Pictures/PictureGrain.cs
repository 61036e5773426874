using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>One picture: whoever asks first has it read, the others wait for that.</summary>
[GrainType("picture")]
public sealed class PictureGrain(PictureTexts texts, MediaLibrary library, IPictureReader reader) : Grain, IPictureGrain
{
    private PictureWords? _words;
    private bool _unreadable;

    private PictureKey Key => PictureKey.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<PictureWords?> Words(CancellationToken cancellationToken)
    {
        _words ??= await texts.Read(Key.Agency, Key.Hash, cancellationToken);
        if (_words is not null || _unreadable || !reader.IsInstalled) { return _words; }
        if (await library.Read(Key.Agency, Key.Hash, cancellationToken) is not { } bytes) { return null; }

        // Who asked may have gone: what is read is kept for the next.
        if (await reader.Read(bytes, CancellationToken.None) is not { } text) { _unreadable = true; return null; }
        var words = new PictureWords { Hash = Key.Hash, Text = text };
        await texts.Keep(Key.Agency, words, CancellationToken.None);
        return _words = words;
    }

    /// <inheritdoc/>
    public Task<bool> IsRead(CancellationToken cancellationToken) => Task.FromResult(reader.IsInstalled);
}
