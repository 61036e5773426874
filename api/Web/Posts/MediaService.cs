using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Posts;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Posts;

/// <summary>Pictures and videos, inside the agency's wall. Bytes are kept as they came: metadata is not taken off.</summary>
public sealed class MediaService(MediaLibrary library, MediaInspector inspector, PictureService pictures, CurrentMember member)
{
    /// <summary>Takes a file in, and says what was found in it; the caller adds the alternative text and the rest.</summary>
    public async Task<Answer<MediaRef>> Accept(Stream file, CancellationToken cancellationToken)
    {
        if (!member.Known) { return WebRefusals.NotFound; }
        if (!member.Writes) { return WebRefusals.NotAllowed; }
        if (await Read(file, cancellationToken) is not { } bytes) { return TooLarge; }
        if (MediaSniffer.Sniff(bytes.Span) is not { } type) { return UnknownType; }
        if (type.Kind == MediaKind.Image && bytes.Length > MediaLimits.Picture) { return TooLarge; }
        var hash = await library.Keep(member.Agency.Agency, bytes, cancellationToken);
        if (type.Kind == MediaKind.Image) { await pictures.Read(hash, cancellationToken); }
        return (await inspector.Describe(member.Agency.Agency, hash, cancellationToken))!;
    }

    /// <summary>What is known of a file; null when the member's agency has none of that hash.</summary>
    public async Task<MediaRef?> Describe(string hash, CancellationToken cancellationToken) =>
        member.Known ? await inspector.Describe(member.Agency.Agency, hash, cancellationToken) : null;

    private static async Task<ReadOnlyMemory<byte>?> Read(Stream file, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await file.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (whole.Length + read > MediaLimits.Video) { return null; }
            whole.Write(buffer, 0, read);
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }

    private static Refusal TooLarge { get; } = new()
    {
        Code = "media.too-large",
        French = "Ce fichier est trop lourd : 25 Mo au plus pour une image, 200 Mo pour une vidéo.",
        English = "This file is too large: at most 25 MB for a picture, 200 MB for a video.",
    };

    private static Refusal UnknownType { get; } = new()
    {
        Code = "media.type",
        French = "Ce fichier n’est ni une image JPEG ou PNG, ni une vidéo MP4. Enregistrez-le dans l’un de ces formats, puis déposez-le de nouveau.",
        English = "This file is neither a JPEG or PNG picture nor an MP4 video. Save it in one of these formats, then upload it again.",
    };
}
