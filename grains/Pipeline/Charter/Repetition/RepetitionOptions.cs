using System.ComponentModel.DataAnnotations;

namespace Scheduler.Pipeline.Charter.Repetition;

/// <summary>When two posts are called the same.</summary>
public sealed class RepetitionOptions
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Scheduler:Repetition";

    /// <summary>How many days apart, before or after, nearly the same text is a repetition.</summary>
    /// <value>Default 60; 1 to 366.</value>
    [Range(1, 366)]
    public int Days { get; set; } = 60;

    /// <summary>From what share of common word triples two texts are nearly the same.</summary>
    /// <value>Default 0.7: a sentence of ten words may change one at its end; 0.5 to 1.</value>
    [Range(0.5, 1.0)]
    public double Likeness { get; set; } = 0.7;
}
