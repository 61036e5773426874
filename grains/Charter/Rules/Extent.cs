namespace Scheduler.Charter.Rules;

/// <summary>What a finding quotes.</summary>
internal enum Extent
{
    /// <summary>The words of the phrase.</summary>
    Match,

    /// <summary>From the phrase's first word to the end of its clause.</summary>
    Clause,

    /// <summary>The whole sentence.</summary>
    Sentence,
}
