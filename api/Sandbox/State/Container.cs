using System.Collections.Immutable;

namespace Scheduler.Sandbox.State;

/// <summary>An Instagram container: a post that is prepared and not yet out.</summary>
internal sealed record Container(string Id, string Account)
{
    public string Caption { get; init; } = "";
    public string Kind { get; init; } = "IMAGE";
    public ImmutableArray<PostMedia> Media { get; init; } = [];
    public bool CarouselItem { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ReadyAt { get; init; }
}
