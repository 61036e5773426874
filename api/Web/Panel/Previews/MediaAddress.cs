using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Panel.Previews;

/// <summary>Where the panel fetches a picture, and whose page an address opens.</summary>
public static class MediaAddress
{
    /// <summary>The file of an owner's agency, behind the sign-in.</summary>
    public static string Of(string channelOrOwner, MediaRef media) => $"/media/{channelOrOwner.Split('/')[0]}/{media.Hash}";

    /// <summary>The host a reader recognises.</summary>
    public static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed.IdnHost.Replace("www.", "", StringComparison.Ordinal) : url;

    /// <summary>An address a browser opens; anything else is shown as words.</summary>
    public static bool IsWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps);
}
