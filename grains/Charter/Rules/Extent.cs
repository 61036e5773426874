namespace Scheduler.Charter.Rules;

/// <summary>What a finding quotes.</summary>
internal enum Extent
{
    /// <summary>The words of the phrase.</summary>
    Match,

    /// <summary>From the phrase's first word to the end of its clause.</summary>
    Clause,

    /// <summary>The clause around the phrase, with the one before it when the phrase says little by itself ("…, garanti").</summary>
    Around,

    /// <summary>The whole sentence.</summary>
    Sentence,
}
