using System.Collections.Immutable;

namespace Scheduler.Web.Charter.Live;

/// <summary>What would leave on one network, and where each of its texts is typed.</summary>
public sealed record LiveVariant
{
    /// <summary>What would leave.</summary>
    public required CheckRequest Check { get; init; }

    /// <summary>The editor's field of each text, by the text's name (text, title, card_title, alt/1 …).</summary>
    public ImmutableDictionary<string, string> Fields { get; init; } = ImmutableDictionary<string, string>.Empty;
}
