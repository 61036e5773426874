using System.Collections.Immutable;

namespace Scheduler.Web.Charter.Api;

/// <summary>The rule packs of an agency.</summary>
public sealed record PacksResource
{
    /// <summary>The version in force.</summary>
    public required string InForce { get; init; }

    /// <summary>The version that was chosen and is no longer installed; null: none.</summary>
    public required string? Missing { get; init; }

    /// <summary>The versions that can be put in force; the product's own first.</summary>
    public required ImmutableArray<string> Installed { get; init; }

    /// <summary>Folders that hold no pack that can be used.</summary>
    public required ImmutableArray<UnreadablePackResource> Unreadable { get; init; }

    internal static PacksResource Of(PackList list) => new()
    {
        InForce = list.InForce.Version,
        Missing = list.Missing,
        Installed = [.. list.Installed.Select(p => p.Version)],
        Unreadable = [.. list.Unreadable.Select(u => new UnreadablePackResource(u.Folder, u.File, u.Line, new(u.Sentence.French, u.Sentence.English)))],
    };
}
