using System.Collections.Immutable;

namespace Scheduler.Charter.Rules;

/// <summary>
/// One way of breaking a rule: phrases that trigger it, facts it needs, what must stand near, what excuses it. Unless it says otherwise,
/// it counts only when it is affirmed: not denied, not asked, not a quotation that the text rejects. Without phrases, the facts suffice.
/// </summary>
internal sealed record Signal
{
    public required string Name { get; init; }

    public required Severity Severity { get; init; }

    public ImmutableArray<Written> Phrases { get; init; } = [];

    /// <summary>Facts about the post that must hold, or must not.</summary>
    public ImmutableArray<(Fact Fact, bool Holds)> Facts { get; init; } = [];

    public ImmutableArray<Context> Contexts { get; init; } = [];

    public Extent Extent { get; init; }

    /// <summary>It counts when denied too: the denial is the offence, or changes nothing.</summary>
    public bool WhenDenied { get; init; }

    /// <summary>It counts in a question too.</summary>
    public bool WhenAsked { get; init; }

    /// <summary>It does not count between quotation marks.</summary>
    public bool NotQuoted { get; init; }

    public ImmutableArray<string> Channels { get; init; } = [];

    public ImmutableArray<string> ExceptChannels { get; init; } = [];

    /// <summary>The language of the sentence it counts in; null: either.</summary>
    public string? Language { get; init; }

    public Bilingual? Problem { get; init; }

    public Bilingual? Instead { get; init; }

    public Bilingual? Replacement { get; init; }

    public RuleSignal Shown { get; init; } = new("", default, []);

    public bool Concerns(string channel) => (Channels.IsEmpty || Channels.Contains(channel)) && !ExceptChannels.Contains(channel);
}
