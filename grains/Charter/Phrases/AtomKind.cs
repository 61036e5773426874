namespace Scheduler.Charter.Phrases;

internal enum AtomKind
{
    /// <summary>Whole words, folded and without accents.</summary>
    Word,

    /// <summary>The beginning of a word (<c>garanti*</c>).</summary>
    Beginning,

    /// <summary>A word that counts only with its accents, where the text writes accents at all.</summary>
    Exact,

    /// <summary>Words that stand together ("prise en charge").</summary>
    Compound,
}
