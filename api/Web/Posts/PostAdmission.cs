using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Answers;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Posts;

/// <summary>What every content passes before a post hears of it: limits, known channels, media that this agency holds.</summary>
public sealed class PostAdmission(BoardRegister boards, MediaInspector media)
{
    /// <summary>Why it is not taken; null: it is.</summary>
    public async Task<Refusal?> Admit(OwnerKey owner, PostContent content, CancellationToken cancellationToken)
    {
        if (PostLimits.Check(owner, content) is { } refusal) { return refusal; }
        var known = (await boards.Channels(owner, cancellationToken)).Select(key => key.ToString()).ToHashSet(StringComparer.Ordinal);
        if (content.Variants.Any(variant => !known.Contains(variant.Channel))) { return PostLimits.UnknownChannel; }
        foreach (var used in content.Variants.SelectMany(v => v.Media.Concat(v.Card?.Picture is { } picture ? [picture] : [])))
        {
            if (await media.Describe(owner.Agency, used.Hash, cancellationToken) is not { } kept || !Same(kept, used)) { return UnknownMedia; }
        }

        return null;
    }

    // What is signed says type and length: they are what the product found in the file, never what a caller says.
    private static bool Same(MediaRef kept, MediaRef used) =>
        kept.Kind == used.Kind && kept.ContentType == used.ContentType && kept.Length == used.Length;

    internal static Refusal UnknownMedia { get; } =
        WebRefusals.Invalid("media", "Ce média n’a pas été déposé ici : déposez le fichier, puis reprenez.", "This media file was not uploaded here: upload the file, then try again.");
}
