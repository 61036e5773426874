using Microsoft.AspNetCore.Http;
using Scheduler.Charter;
using Scheduler.Charter.Mirror;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Charter;

/// <summary>What was pasted or given as a file, read; nothing of it is kept beyond the answer.</summary>
public sealed class MirrorEntered
{
    /// <summary>Bytes of a file at most.</summary>
    public const int LargestFile = 2 * 1024 * 1024;

    /// <summary>Characters of a pasted text at most.</summary>
    public const int LongestText = 500_000;

    /// <summary>Posts at most.</summary>
    public const int MostPosts = 2_000;

    /// <summary>What was pasted, as it was.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Each line of it is a post.</summary>
    public bool ByLine { get; private init; }

    /// <summary>What could not be taken, by field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>What was read; null: nothing yet.</summary>
    public MirrorInput? Input { get; private set; }

    /// <summary>From the posted form: the file where there is one, the pasted text otherwise.</summary>
    public static MirrorEntered Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var entered = new MirrorEntered { Text = form["text"].ToString(), ByLine = form["split"] == "line" };
        if (form.Files["csv"] is { Length: > 0 } file) { entered.ReadFile(file); }
        else { entered.ReadText(); }
        return entered;
    }

    /// <summary>The report; null: nothing could be read.</summary>
    /// <param name="pack">The rules that read them.</param>
    /// <param name="today">The day it is, at the reader's.</param>
    public MirrorReport? Report(RulePack pack, DateOnly today) => Errors.Count == 0 && Input is { Posts.Length: > 0 } input ? MirrorReport.Of(pack, input.Posts, asOf: today) : null;

    private void ReadFile(IFormFile file)
    {
        if (file.Length > LargestFile) { Errors["csv"] = Say.It("mirror.too-large"); return; }
        using var stream = file.OpenReadStream();
        Take(MirrorReader.ReadCsv(stream), "csv");
    }

    private void ReadText()
    {
        if (string.IsNullOrWhiteSpace(Text)) { Errors["text"] = Say.It("mirror.nothing"); return; }
        if (Text.Length > LongestText) { Errors["text"] = Say.It("mirror.too-long", LongestText); return; }
        // A line of dashes is what separates posts for the reader.
        Take(MirrorReader.ReadPasted(ByLine ? Text.ReplaceLineEndings("\n---\n") : Text), "text");
    }

    private void Take(MirrorInput input, string field)
    {
        Input = input;
        if (input.Posts.Length > MostPosts) { Errors[field] = Say.It("mirror.too-many", input.Posts.Length, MostPosts); }
        else if (input.Posts.IsEmpty) { Errors[field] = input.Mistakes.IsEmpty ? Say.It("mirror.nothing") : input.Mistakes[0].Sentence.Said(); }
    }
}
