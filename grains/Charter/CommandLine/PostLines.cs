namespace Scheduler.Charter.CommandLine;

/// <summary>Answers a file of posts, line by line; empty lines are passed over.</summary>
internal sealed class PostLines(RulePack pack, DateOnly asOf, TextWriter output, TextWriter errors)
{
    public int Run(Stream stream, string file)
    {
        var (exit, lines) = (CheckCommand.Clean, new Utf8Lines(stream));
        foreach (var (number, text, broken) in lines.Read())
        {
            if (broken is not null) { exit = Refuse(number, broken); continue; }
            if (string.IsNullOrWhiteSpace(text)) { continue; }
            var (post, refusal) = PostLine.Read(text, number);
            if (post is not { } read) { exit = Refuse(number, refusal!); continue; }
            exit = Math.Max(exit, Answer(pack, read.Id, read.Post with { AsOf = read.Post.AsOf ?? asOf }, output));
            // Whoever writes lines into a pipe waits for each answer.
            if (file == "-") { output.Flush(); }
        }
        return lines.Fault is null ? exit : CheckCommand.Unreadable(errors, file, lines.Fault);
    }

    public static int Answer(RulePack pack, string id, CheckedPost post, TextWriter output)
    {
        var result = pack.Check(post);
        output.WriteLine(AnswerLine.Write(id, result));
        return result.Findings.IsEmpty ? CheckCommand.Clean : CheckCommand.Found;
    }

    private int Refuse(int number, Bilingual refusal) =>
        CheckCommand.Refuse(errors, new($"Ligne {number} : {refusal.French}", $"Line {number}: {refusal.English}"));
}
