using Microsoft.Extensions.Logging;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

/// <summary>Fetches pictures and videos from the address that the caller names, as Meta's servers do.</summary>
internal sealed partial class Media(IHttpClientFactory clients, SandboxState state, ILogger<Media> log)
{
    public const string Client = "sandbox-instagram";
    private const long ImageMaximum = 8 * 1024 * 1024;
    private const double TallestRatio = 4.0 / 5;
    private const double WidestRatio = 1.91;
    // A picture cropped to whole pixels may miss 4:5 by a hair.
    private const double Tolerance = 0.005;

    public async Task<(PostMedia? Media, Answer? Refused)> Fetch(string address, string? alt, bool video)
    {
        if (await Download(address) is not { } stored)
        {
            return (null, Errors.Refused(9004, 2207052, "Only photo or video can be accepted as media type.", "The media could not be fetched from this URI."));
        }
        if (video) { return stored.MediaType == "video/mp4" ? (Shown("video"), null) : (null, Errors.Refused(352, 2207026, "Unsupported video format")); }
        if (stored.MediaType != "image/jpeg") { return (null, Errors.Refused(36001, 2207005, "The image format is not supported", "Only JPEG is accepted.")); }
        if (stored.Size > ImageMaximum) { return (null, Errors.Refused(36000, 2207004, "The image size is too large", "The image is larger than 8 MiB.")); }
        var ratio = Jpeg.Size(await state.Media.Read(stored.Id)) is (var width, var height) && height > 0 ? (double)width / height : 0;
        return ratio is < TallestRatio - Tolerance or > WidestRatio + Tolerance
            ? (null, Errors.Refused(36003, 2207009, "The aspect ratio is not supported", "The aspect ratio must be between 4:5 and 1.91:1."))
            : (Shown("image"), null);

        PostMedia Shown(string kind) => new(kind, alt, stored.Url);
    }

    private async Task<StoredMedia?> Download(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) { return null; }
        try
        {
            using var client = clients.CreateClient(Client);
            using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead);
            if (!response.IsSuccessStatusCode) { LogStatus(uri.Host, (int)response.StatusCode); return null; }
            await using var bytes = await response.Content.ReadAsStreamAsync();
            return await state.Media.Save(bytes);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            LogFailure(uri.Host, failure.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Media host {Host} answered {Status}")]
    private partial void LogStatus(string host, int status);

    [LoggerMessage(Level = LogLevel.Information, Message = "Media host {Host} could not be read: {Failure}")]
    private partial void LogFailure(string host, string failure);
}
