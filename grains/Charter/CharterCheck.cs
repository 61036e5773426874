namespace Scheduler.Charter;

/// <summary>The check of a post against the physicians' charter, the public-health code and the Ordre's recommendations.</summary>
/// <remarks>
/// Pure and safe for concurrent use: the same post always gives the same answer, any string is answered, and the time grows with the
/// length of the texts and nothing else. Sources: charter of the Conseil national de l'Ordre des médecins of 16 January 2025, articles
/// R. 4127-1 and following of the Code de la santé publique, laws 2023-171 and 2023-451.
/// </remarks>
public static class CharterCheck
{
    /// <summary>Reads every text and fact of the post and says what the rules find.</summary>
    public static CheckResult Check(CheckedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return RulePack.Current.Check(post);
    }
}
