using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace Scheduler.Connectors.Http;

/// <summary>A stretch of a picture or video as a request's body; opened anew for each try, never held whole.</summary>
internal sealed class MediaContent : HttpContent
{
    private readonly OutgoingMedia _media;
    private readonly long _from;
    private readonly long _length;

    public MediaContent(OutgoingMedia media, long from = 0, long? length = null)
    {
        _media = media;
        _from = from;
        _length = length ?? media.Length - from;
        Headers.ContentType = MediaTypeHeaderValue.Parse(media.ContentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var source = await _media.Open(cancellationToken);
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            await Skip(source, buffer, cancellationToken);
            for (var left = _length; left > 0;)
            {
                var read = await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken);
                if (read == 0)
                {
                    throw new EndOfStreamException("The media is shorter than its stated length.");
                }

                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                left -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    private async Task Skip(Stream source, byte[] buffer, CancellationToken cancellationToken)
    {
        if (source.CanSeek)
        {
            source.Seek(_from, SeekOrigin.Begin);
            return;
        }

        for (var left = _from; left > 0;)
        {
            var read = await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken);
            left -= read > 0 ? read : throw new EndOfStreamException("The media is shorter than its stated length.");
        }
    }
}
