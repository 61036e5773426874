using Scheduler.Contracts.Agencies;

namespace Scheduler.Web.Answers.Api;

/// <summary>Who did something.</summary>
public sealed record ActorResource
{
    /// <summary>A person, an API key, or the product itself.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The member, the key's id, or the part of the product.</summary>
    public required string Id { get; init; }

    /// <summary>As people know them.</summary>
    public required string Name { get; init; }

    internal static ActorResource Of(Actor actor) => new() { Kind = actor.Kind, Id = actor.Id, Name = actor.Name };
}
