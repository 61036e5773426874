using System.Collections.Immutable;

namespace Scheduler.Charter.Mirror;

/// <summary>What was read of an export or of a pasted text.</summary>
/// <param name="Posts">In the order they were written.</param>
/// <param name="Mistakes">What could not be read; the posts beside it were.</param>
public sealed record MirrorInput(ImmutableArray<MirrorPost> Posts, ImmutableArray<MirrorMistake> Mistakes)
{
    /// <summary>Rows without any text (a bare picture, a share without a word); they are passed over. Default: 0.</summary>
    public int Skipped { get; init; }
}
