using Scheduler.Charter.Pictures;
using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Panel.Posts;

/// <summary>What is said of one file in the form; the file itself is already kept.</summary>
public sealed record MediaEntry
{
    /// <summary>The file.</summary>
    public required MediaRef File { get; init; }

    /// <summary>It is taken off the post.</summary>
    public bool Removed { get; init; }

    /// <summary>It is the picture of a link card.</summary>
    public bool OnCard { get; init; }

    /// <summary>What a machine read in it; empty: nothing, or nobody read it.</summary>
    public string Read { get; init; } = "";

    /// <summary>What the machine read and its author did not type; empty: they agree.</summary>
    public string MachineReads => Read.Length > 0 && ReadWords.Differ(File.Words, Read) ? Read : "";

    /// <summary>What is not said of it yet, as the sentences are called: the surgeon would have to attest it.</summary>
    public IEnumerable<string> Unsaid
    {
        get
        {
            if (File.Nature == MediaNature.Unknown) { yield return "nature"; }
            if (File.Owner == MediaOwner.Unknown) { yield return "owner"; }
            if (File.Kind == MediaKind.Image && File.Words is null) { yield return "words"; }
            if (File.Kind == MediaKind.Video && File.Subtitles.Length == 0 && File.Transcript is null) { yield return "spoken"; }
        }
    }

    /// <summary>With the machine's words beside its author's.</summary>
    public MediaEntry TakingWords() => this with { File = File with { Words = ReadWords.Together(File.Words, Read) } };

    /// <summary>The file with what is said of it.</summary>
    public static MediaEntry Of(MediaRef file) => new() { File = file };
}
