using System.Collections.Immutable;

namespace Scheduler.Web.Charter.Api;

/// <summary>What a rule pack would make of what is signed and has not left.</summary>
public sealed record PackEffectResource
{
    /// <summary>The pack.</summary>
    public required string Version { get; init; }

    /// <summary>How many posts would be re-opened.</summary>
    public required int Reopened { get; init; }

    /// <summary>Every such post; those that would be re-opened first.</summary>
    public required ImmutableArray<PostEffectResource> Posts { get; init; }

    internal static PackEffectResource Of(PackEffect effect) =>
        new() { Version = effect.Version, Reopened = effect.Reopened, Posts = [.. effect.Posts.Select(PostEffectResource.Of)] };
}
