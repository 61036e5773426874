namespace Scheduler.Charter;

/// <summary>A file of a rule pack cannot be read; nothing of the pack is used.</summary>
public sealed class RuleFileException : FormatException
{
    /// <summary>A mistake at a line of a file.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">Counted from 1; 0: the file as a whole.</param>
    /// <param name="sentence">What is wrong, for the person who wrote the rule.</param>
    public RuleFileException(string file, int line, Bilingual sentence)
        : base($"{file}:{line}: {sentence?.English}") => (File, Line, Sentence) = (file, line, sentence!);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1; 0: the file as a whole.</summary>
    public int Line { get; }

    /// <summary>What is wrong, for the person who wrote the rule.</summary>
    public Bilingual Sentence { get; }
}
