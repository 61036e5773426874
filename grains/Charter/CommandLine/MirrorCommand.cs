using Scheduler.Charter.Mirror;

namespace Scheduler.Charter.CommandLine;

/// <summary><c>check --csv</c>: the mirror of what was already published.</summary>
internal static class MirrorCommand
{
    public static int Run(RulePack pack, Stream stream, CheckOptions options, DateOnly asOf, TextWriter output, TextWriter errors)
    {
        MirrorInput input;
        try { input = MirrorReader.ReadCsv(stream); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { return CheckCommand.Unreadable(errors, options.Csv!, fault); }
        foreach (var (line, sentence) in input.Mistakes)
        {
            CheckCommand.Refuse(errors, line == 0 ? sentence : new($"Ligne {line} : {sentence.French}", $"Line {line}: {sentence.English}"));
        }
        if (input.Posts.IsEmpty && !input.Mistakes.IsEmpty) { return CheckCommand.BadInput; }
        var posts = input.Posts.Select(post => post.Channel == MirrorPost.UnknownChannel && options.Channel is { } channel ? post with { Channel = channel } : post);
        var report = MirrorReport.Of(pack, [.. posts], asOf: asOf);
        if (options.AsJson) { output.WriteLine(MirrorJson.Write(report, input, asOf)); }
        else { new MirrorPaper(output, options.InEnglish).Write(report, input, asOf); }
        return !input.Mistakes.IsEmpty ? CheckCommand.BadInput : report.Clean < report.Posts ? CheckCommand.Found : CheckCommand.Clean;
    }
}
