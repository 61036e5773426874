using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;

namespace Scheduler.Contracts.Approval;

/// <summary>The signature of a post. The charter version and the attestations stand beside the hash, not in it.</summary>
[GenerateSerializer, Alias("signature-record"), Immutable]
public sealed record SignatureRecord
{
    /// <summary>The post's key string.</summary>
    [Id(0)] public required string Post { get; init; }

    /// <summary>SHA-256 of the signed document, lower-case hex.</summary>
    [Id(1)] public required string Hash { get; init; }

    /// <summary>Who signed.</summary>
    [Id(2)] public required Actor By { get; init; }

    /// <summary>In what quality.</summary>
    [Id(3)] public required SigningRight Quality { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(4)] public required DateTimeOffset At { get; init; }

    /// <summary>The rule pack the post was checked with.</summary>
    [Id(5)] public required string RulePack { get; init; }

    /// <summary>What the surgeon gave their word for.</summary>
    [Id(6)] public ImmutableArray<Attestation> Attestations { get; init; } = [];

    /// <summary>Void since then (UTC): edited, cancelled. Null: in force.</summary>
    [Id(7)] public DateTimeOffset? VoidSince { get; init; }

    /// <summary>Blocks that the agency's owner and the surgeon had overruled, with what both wrote.</summary>
    [Id(8)] public ImmutableArray<Objection> Overruled { get; init; } = [];

    /// <summary>The rule pack it was last found in order with; empty: <see cref="RulePack"/>.</summary>
    [Id(9)] public string CheckedWith { get; init; } = "";

    /// <summary>The content that was signed, with what is declared beside the hash: what a later rule pack is tried on. Null: signed before it was kept.</summary>
    [Id(10)] public PostContent? Declared { get; init; }

    /// <summary>The rule pack whose verdict it rests on.</summary>
    public string RestsOn => CheckedWith.Length > 0 ? CheckedWith : RulePack;

    /// <summary>Every text that a follower reads or hears in a signed variant: what was hashed, and what its author typed of the words in its pictures and of its speech.</summary>
    public IEnumerable<string> Texts(CanonicalVariant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        var declared = Declared?.Variants.FirstOrDefault(v => v.Channel == variant.Channel);
        var media = declared is null ? [] : declared.Media.Append(declared.Card?.Picture).OfType<MediaRef>();
        return variant.Texts().Concat(media.SelectMany(file => new[] { file.Words, file.Transcript }).OfType<string>());
    }

    /// <summary>It covers <paramref name="hash"/> now.</summary>
    public bool Covers(string hash) => VoidSince is null && Hash == hash;
}
