using System.Diagnostics.CodeAnalysis;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>Addresses as feeds write them.</summary>
internal static class Addresses
{
    public static bool IsWeb([NotNullWhen(true)] Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>The absolute form of an address; null when it is none, or not of the web (javascript:, data:, file:).</summary>
    public static Uri? Resolve(Uri origin, string? written) =>
        !string.IsNullOrWhiteSpace(written) && Uri.TryCreate(origin, written.Trim(), out var address) && IsWeb(address) ? address : null;
}
