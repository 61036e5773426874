namespace Scheduler.Silo.Hosting;

/// <summary>The charter's own settings.</summary>
public sealed class CharterOptions
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Scheduler:Charter";

    /// <summary>
    /// A folder with one rule pack a subfolder (<c>pack.txt</c>, <c>.rule</c> and <c>.words</c> files); the same one for every process. Read at start. Default: none,
    /// the product's own pack is the only one.
    /// </summary>
    public string Packs { get; set; } = "";
}
