namespace Scheduler.Contracts.Charter;

/// <summary>The product's own rules about posts that resemble one another; they stand in no rule pack.</summary>
public static class RepetitionRule
{
    /// <summary>Nearly the same text on the same channel within the window: the surgeon attests it.</summary>
    public const string SameChannel = "PRODUIT-REPETITION";

    /// <summary>Nearly the same text in the name of another surgeon, and no campaign says so: a warning.</summary>
    public const string SeveralSurgeons = "PRODUIT-CAMPAGNE";

    /// <summary>Whether a finding is one of these, and not of the charter.</summary>
    public static bool Is(string rule) => rule is SameChannel or SeveralSurgeons;
}
