using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Posts.Api;

/// <summary>A post in a list.</summary>
public sealed record PostLineResource
{
    /// <summary>Whose channels carry it.</summary>
    public required string Owner { get; init; }

    /// <summary>Its id, unique for its owner.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in the panel.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required PostState State { get; init; }

    /// <summary>Version shown.</summary>
    public required int Version { get; init; }

    /// <summary>The first words of its first variant.</summary>
    public required string Excerpt { get; init; }

    /// <summary>Findings that block.</summary>
    public required int Blocks { get; init; }

    /// <summary>Findings that the surgeon must attest.</summary>
    public required int Attests { get; init; }

    /// <summary>Findings worth a look.</summary>
    public required int Warns { get; init; }

    /// <summary>Its first planned hour; null: none.</summary>
    public required DateTimeOffset? FirstAt { get; init; }

    /// <summary>Last change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static PostLineResource Of(PostLine line)
    {
        var key = PostKey.Parse(line.Key);
        return new()
        {
            Owner = key.Owner.Owner,
            Id = key.Post,
            Title = line.Title,
            State = line.State,
            Version = line.Version,
            Excerpt = line.Excerpt,
            Blocks = line.Blocks,
            Attests = line.Attests,
            Warns = line.Warns,
            FirstAt = line.Plan.IsDefaultOrEmpty ? null : line.Plan.Min(plan => plan.At),
            UpdatedAt = line.UpdatedAt,
        };
    }
}
