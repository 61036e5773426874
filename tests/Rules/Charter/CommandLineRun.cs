using System.Text;
using System.Text.Json;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>The command with files in memory, on 25 November 2026.</summary>
internal sealed class CommandLineRun : ICheckFiles
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<RuleFile> Rules { get; set; } = [];

    public Dictionary<string, string> Pages { get; } = new(StringComparer.Ordinal);

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public JsonElement[] Answers => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public CommandLineRun With(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    public int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = CheckCommand.Run(arguments, this, new(2026, 11, 25), output, errors);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return exit;
    }

    public int RunLines(string lines) => RunLines(Encoding.UTF8.GetBytes(lines));

    public int RunLines(byte[] bytes) => With("posts.jsonl", bytes).Run("posts.jsonl");

    public Stream Open(string file) => _files.TryGetValue(file, out var bytes) ? new MemoryStream(bytes) : throw new FileNotFoundException(file);

    public IReadOnlyCollection<RuleFile> ReadRules(string folder) => folder == "rules" ? Rules : throw new DirectoryNotFoundException(folder);

    public void WritePage(string folder, string name, string html) => Pages.Add($"{folder}/{name}", html);
}
