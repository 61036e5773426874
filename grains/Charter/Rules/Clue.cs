using System.Collections.Immutable;

namespace Scheduler.Charter.Rules;

/// <summary>
/// One way of breaking a rule: phrases that trigger it, what must stand near them, what excuses them.
/// Unless it says otherwise, a clue counts only when it is affirmed: not denied, not asked, not a quotation that the text rejects.
/// </summary>
internal sealed record Clue(Severity Severity, ImmutableArray<string> Phrases)
{
    public ImmutableArray<Context> Contexts { get; init; } = [];

    public Extent Extent { get; init; }

    public bool WhenDenied { get; init; }

    public bool WhenAsked { get; init; }

    public ImmutableArray<string> Channels { get; init; } = [];

    public ImmutableArray<string> ExceptChannels { get; init; } = [];

    public Bilingual? Problem { get; init; }

    public Bilingual? Instead { get; init; }

    public static Clue Block(params ReadOnlySpan<string> phrases) => new(Severity.Block, [.. phrases]);

    public static Clue Attest(params ReadOnlySpan<string> phrases) => new(Severity.Attest, [.. phrases]);

    public static Clue Warn(params ReadOnlySpan<string> phrases) => new(Severity.Warn, [.. phrases]);

    /// <summary>One of these must stand in the same sentence.</summary>
    public Clue With(params ReadOnlySpan<string> phrases) => Add(true, Reach.Sentence, phrases);

    /// <summary>One of these must stand in the sentence, or the one before or after.</summary>
    public Clue Near(params ReadOnlySpan<string> phrases) => Add(true, Reach.Nearby, phrases);

    /// <summary>One of these must stand somewhere in the post.</summary>
    public Clue Somewhere(params ReadOnlySpan<string> phrases) => Add(true, Reach.Post, phrases);

    /// <summary>One of these in the same sentence excuses the trigger.</summary>
    public Clue Unless(params ReadOnlySpan<string> phrases) => Add(false, Reach.Sentence, phrases);

    /// <summary>One of these in the sentence, or the one before or after, excuses the trigger.</summary>
    public Clue UnlessNear(params ReadOnlySpan<string> phrases) => Add(false, Reach.Nearby, phrases);

    /// <summary>One of these anywhere in the post excuses the trigger.</summary>
    public Clue UnlessSomewhere(params ReadOnlySpan<string> phrases) => Add(false, Reach.Post, phrases);

    /// <summary>It counts when denied too: the denial is the offence, or changes nothing.</summary>
    public Clue EvenDenied() => this with { WhenDenied = true };

    /// <summary>It counts in a question too.</summary>
    public Clue EvenAsked() => this with { WhenAsked = true };

    public Clue Quoting(Extent extent) => this with { Extent = extent };

    public Clue OnlyOn(params ReadOnlySpan<string> channels) => this with { Channels = [.. channels] };

    public Clue NotOn(params ReadOnlySpan<string> channels) => this with { ExceptChannels = [.. channels] };

    public Clue Saying(string french, string english) => this with { Problem = new(french, english) };

    public Clue Proposing(string french, string english) => this with { Instead = new(french, english) };

    private Clue Add(bool wanted, Reach reach, ReadOnlySpan<string> phrases) => this with { Contexts = Contexts.Add(new(wanted, reach, [.. phrases])) };
}
