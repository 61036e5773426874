using System.Collections.Immutable;

namespace Scheduler.Contracts.Approval;

/// <summary>
/// Everything that will leave, and nothing else: what the signature's hash is over. One form of bytes only (see <see cref="CanonicalJson"/>),
/// kept as those bytes, so that the last gate hashes what it then sends.
/// </summary>
public sealed record CanonicalDocument
{
    /// <summary>The form's version; a new member means a new number.</summary>
    public const int Format = 1;

    /// <summary>The post's key string.</summary>
    public required string Post { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>One per channel, in the order of the channels' key strings.</summary>
    public required ImmutableArray<CanonicalVariant> Variants { get; init; }
}
