namespace Scheduler.Charter.CommandLine;

/// <summary>The files that the command reads and writes; the library itself opens none.</summary>
/// <remarks>What cannot be opened or written is an <see cref="IOException"/> or an <see cref="UnauthorizedAccessException"/>.</remarks>
public interface ICheckFiles
{
    /// <summary>Opens a file of posts; <c>-</c> is the standard input.</summary>
    Stream Open(string file);

    /// <summary>Every file of a folder that can belong to a rule pack, by its name.</summary>
    IReadOnlyCollection<RuleFile> ReadRules(string folder);

    /// <summary>Writes one page, over the one that bears its name; makes the folder where it is missing.</summary>
    void WritePage(string folder, string name, string html);
}
