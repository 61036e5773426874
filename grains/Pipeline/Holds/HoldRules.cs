using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scheduler.Charter.Subjects;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Holds;

/// <summary>Who may end a pause, and whose pause stands when two are placed.</summary>
public static class HoldRules
{
    private const int MostWords = 40;
    private const int LongestWord = 100;

    /// <summary>Why it is not placed; null: it may be.</summary>
    public static Refusal? Against(HoldOrder order)
    {
        if (string.IsNullOrWhiteSpace(order.Reason)) { return Refuse.With("reason.missing"); }
        var words = Words(order);
        if (words.FirstOrDefault(SubjectWords.TooShort) is { } word) { return Refuse.With("hold.word-short", word, SubjectWords.FewestLetters); }
        return words.Length > MostWords || words.Any(w => w.Length > LongestWord) ? Refuse.With("hold.words-many", MostWords, LongestWord) : null;
    }

    /// <summary>The words as they are kept: trimmed, each once.</summary>
    public static ImmutableArray<string> Words(HoldOrder order) =>
        [.. order.Words.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The subject's own segment, always the same for the same words: asked for twice, a pause is placed once.</summary>
    public static string Subject(ImmutableArray<string> words) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.Select(w => w.ToLowerInvariant()).Order(StringComparer.Ordinal))))[..8]);

    /// <summary>What the audit is told of a pause.</summary>
    public static Dictionary<string, string> Facts(HoldRecord hold)
    {
        var facts = new Dictionary<string, string> { ["reason"] = hold.Reason };
        if (!hold.Words.IsEmpty) { facts["words"] = string.Join(", ", hold.Words); }
        if (!hold.Told.IsEmpty) { facts["told"] = string.Join(", ", hold.Told.Select(t => t.Key)); }
        return facts;
    }

    /// <summary>Why they may not; null when they may: who placed it, or someone above; an agency never lifts a surgeon's stop.</summary>
    public static Refusal? AgainstLift(HoldRecord hold, Role role, Actor by)
    {
        if (by.Kind == ActorKind.Person && by.Id == hold.By.Id) { return null; }
        if (hold.Role is Role.Surgeon or Role.Delegate) { return role == Role.Surgeon ? null : Refuse.With("hold.surgeons-own"); }
        return role == Role.Owner || (role == Role.Surgeon && HoldScope.Parse(hold.Scope).Owner is not null) ? null : Refuse.With("hold.not-yours");
    }

    /// <summary>Does a new pause take the place of the one that stands? Only that of someone above: whoever replaced it could then lift it.</summary>
    public static bool Replaces(HoldRecord standing, Role role, Actor by)
    {
        var same = by.Kind == ActorKind.Person && by.Id == standing.By.Id;
        return same ? Rank(role) >= Rank(standing.Role) : Rank(role) > Rank(standing.Role);
    }

    private static int Rank(Role role) => role switch
    {
        Role.Surgeon => 3,
        Role.Delegate => 2,
        Role.Owner => 1,
        _ => 0,
    };
}
