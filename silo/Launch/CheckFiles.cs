using System.Text;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Silo.Launch;

/// <summary>The disk, and the standard input.</summary>
public sealed class CheckFiles : ICheckFiles
{
    private static readonly string[] s_pack = [".rule", ".words", ".txt"];

    /// <inheritdoc/>
    public Stream Open(string file) => file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);

    /// <inheritdoc/>
    public IReadOnlyCollection<RuleFile> ReadRules(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(file => s_pack.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal).Select(file => new RuleFile(Path.GetFileName(file), File.ReadAllText(file)))];

    /// <inheritdoc/>
    public void WritePage(string folder, string name, string html)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
