using System.ComponentModel.DataAnnotations;

namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>How the words in pictures are read by machine.</summary>
public sealed class PictureReaderOptions
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Scheduler:Pictures";

    /// <summary>The program, by name (looked for in PATH) or by its whole path; empty: pictures are not read by machine.</summary>
    /// <value>Default <c>tesseract</c>, Debian's <c>tesseract-ocr</c>. Where it is missing, pictures are not read.</value>
    public string Command { get; set; } = "tesseract";

    /// <summary>The languages it looks for, as it names them.</summary>
    /// <value>Default <c>fra+eng</c>.</value>
    [Required, RegularExpression("^[A-Za-z_]+(\\+[A-Za-z_]+)*$")]
    public string Languages { get; set; } = "fra+eng";

    /// <summary>How long one picture may take; then it counts as not read.</summary>
    /// <value>Default 10 s; 1 s to 25 s, because a caller waits 30 s.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:25")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many pictures are read at once in this process.</summary>
    /// <value>Default 2; 1 to 32. Each takes a processor and some hundred MB.</value>
    [Range(1, 32)]
    public int Concurrency { get; set; } = 2;

    /// <summary>The largest picture that is read, in pixels: a small file may unfold into gigabytes.</summary>
    /// <value>Default 40 million; 100,000 to 200 million.</value>
    [Range(100_000, 200_000_000)]
    public int MaxPixels { get; set; } = 40_000_000;
}
