namespace Scheduler.Charter.CommandLine;

/// <summary>
/// <c>check FILE.jsonl</c> and <c>check --text "…" --channel x</c>: reads posts, prints one JSON object a line, says by its exit code what it found.
/// Pure over the reader and writers it is given; the caller opens the file.
/// </summary>
public static class CheckCommand
{
    /// <summary>No finding at all.</summary>
    public const int Clean = 0;

    /// <summary>At least one finding.</summary>
    public const int Found = 1;

    /// <summary>At least one line, or an option, could not be read; the other lines were answered.</summary>
    public const int BadInput = 2;

    /// <summary>Answers every line of a JSON Lines file of posts; empty lines are passed over.</summary>
    /// <param name="posts">One post a line: <c>id</c>, <c>channel</c>, <c>lang</c>, <c>text</c>, <c>meta</c>, <c>media</c>; unknown keys are ignored.</param>
    /// <param name="output">Where the answers go, one JSON object a line, in the order of the posts.</param>
    /// <param name="errors">Where a line that cannot be read is named, in French and English.</param>
    /// <returns><see cref="Clean"/>, <see cref="Found"/> or <see cref="BadInput"/>.</returns>
    public static int Run(TextReader posts, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var exit = Clean;
        for (var number = 1; posts.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) { continue; }
            var (post, refusal) = PostLine.Read(line, number);
            if (post is null) { errors.WriteLine($"Ligne {number} : {refusal!.French}\nLine {number}: {refusal.English}"); exit = BadInput; continue; }
            exit = Math.Max(exit, Answer(post.Value.Id, post.Value.Post, output));
        }
        return exit;
    }

    /// <summary>Answers the command's own arguments: <c>--text</c> and <c>--channel</c>, or a file that <paramref name="open"/> opens.</summary>
    public static int Run(IReadOnlyList<string> arguments, Func<string, TextReader> open, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var (options, refusal) = CheckOptions.Read(arguments);
        if (options is null) { errors.WriteLine($"{refusal!.French}\n{refusal.English}"); return BadInput; }
        if (options.File is null) { return Answer("text", new() { Channel = options.Channel, Text = options.Text! }, output); }
        try
        {
            using var posts = open(options.File);
            return Run(posts, output, errors);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"Le fichier « {options.File} » ne peut pas être lu : {fault.Message}\nThe file “{options.File}” cannot be read: {fault.Message}");
            return BadInput;
        }
    }

    private static int Answer(string id, CheckedPost post, TextWriter output)
    {
        var result = CharterCheck.Check(post);
        output.WriteLine(AnswerLine.Write(id, result));
        return result.Findings.IsEmpty ? Clean : Found;
    }
}
