using Scheduler.Charter.Pages;

namespace Scheduler.Charter.CommandLine;

/// <summary>
/// <c>check</c>: reads posts, prints one JSON object a line, says by its exit code what it found; prints the mirror of an export;
/// writes a page a rule. It opens no file and reads no clock: the caller gives both.
/// </summary>
public static class CheckCommand
{
    /// <summary>No finding at all.</summary>
    public const int Clean = 0;

    /// <summary>At least one finding.</summary>
    public const int Found = 1;

    /// <summary>At least one line, a file or an option could not be read; the other lines were answered.</summary>
    public const int BadInput = 2;

    /// <summary>Answers the command's own arguments; <c>--help</c> lists them.</summary>
    /// <param name="arguments">What stands after <c>check</c>.</param>
    /// <param name="files">How files are opened and written.</param>
    /// <param name="today">The day of the check where <c>--as-of</c> does not say another.</param>
    /// <param name="output">Where the answers go.</param>
    /// <param name="errors">Where what cannot be read is named, in French and English.</param>
    /// <returns><see cref="Clean"/>, <see cref="Found"/> or <see cref="BadInput"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, ICheckFiles files, DateOnly today, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var (options, refusal) = CheckOptions.Read(arguments);
        if (options is null) { return Refuse(errors, refusal!); }
        if (options.Help) { output.WriteLine(CheckHelp.Text); return Clean; }
        if (Pack(options, files, errors) is not var (pack, rules)) { return BadInput; }
        var asOf = options.AsOf ?? today;
        if (options.Text is { } text)
        {
            var post = new CheckedPost { Channel = options.Channel ?? "linkedin", Text = text, AsOf = asOf };
            return PostLines.Answer(pack, "text", post, output);
        }
        if (options.Pages is { } folder) { return Write(RulePages.Of(pack, rules), folder, files, errors); }
        var file = options.File ?? options.Csv!;
        if (Opened(file, files, errors) is not { } stream) { return BadInput; }
        using (stream)
        {
            return options.Csv is null
                ? new PostLines(pack, asOf, output, errors).Run(stream, file)
                : MirrorCommand.Run(pack, stream, options, asOf, output, errors);
        }
    }

    internal static int Refuse(TextWriter errors, Bilingual refusal)
    {
        errors.WriteLine($"{refusal.French}\n{refusal.English}");
        return BadInput;
    }

    internal static int Unreadable(TextWriter errors, string file, Exception fault) => Refuse(errors, new(
        $"« {file} » ne peut pas être lu : {fault.Message}", $"“{file}” cannot be read: {fault.Message}"));

    private static (RulePack Pack, IReadOnlyCollection<RuleFile> Rules)? Pack(CheckOptions options, ICheckFiles files, TextWriter errors)
    {
        if (options.Rules is not { } folder) { return (RulePack.Current, RulePack.CurrentFiles); }
        try
        {
            var rules = files.ReadRules(folder);
            return (RulePack.Read(rules), rules);
        }
        catch (RuleFileException fault)
        {
            var line = fault.Line > 0 ? $"{fault.File}:{fault.Line}" : fault.File;
            Refuse(errors, new($"{line} : {fault.Sentence.French}", $"{line}: {fault.Sentence.English}"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { Unreadable(errors, folder, fault); }
        return null;
    }

    private static Stream? Opened(string file, ICheckFiles files, TextWriter errors)
    {
        try { return files.Open(file); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { Unreadable(errors, file, fault); return null; }
    }

    private static int Write(IEnumerable<RulePage> pages, string folder, ICheckFiles files, TextWriter errors)
    {
        try
        {
            foreach (var page in pages) { files.WritePage(folder, page.Name, page.Html); }
            return Clean;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(errors, new($"« {folder} » ne peut pas être écrit : {fault.Message}", $"“{folder}” cannot be written: {fault.Message}"));
        }
    }
}
