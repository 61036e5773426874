using System.Collections.Immutable;

namespace Scheduler.Connectors;

/// <summary>
/// What preparing left at the network, under names of the connector's own (container, session, blob.0 …).
/// Stored before the post is published: after a crash it is how the post is found again.
/// </summary>
/// <param name="Values">Small strings; never a token.</param>
public sealed record Prepared(ImmutableSortedDictionary<string, string> Values)
{
    /// <summary>Nothing was needed.</summary>
    public static Prepared Nothing { get; } = new(ImmutableSortedDictionary<string, string>.Empty);

    private const string HintName = "hint";

    /// <summary>The id that an unclear refusal named (<see cref="SendOutcome.Unknown"/>); <see cref="IConnector.Find"/> looks there first.</summary>
    public string? Hint => this[HintName];

    /// <summary>The value under a name, null when there is none.</summary>
    public string? this[string name] => Values.GetValueOrDefault(name);

    /// <summary>The same with one more value.</summary>
    public Prepared With(string name, string value) => this with { Values = Values.SetItem(name, value) };

    /// <summary>The same with the id that an unclear refusal named.</summary>
    public Prepared WithHint(string hint) => With(HintName, hint);
}
