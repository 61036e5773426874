namespace Scheduler.Web.Access.Pages;

/// <summary>Where a page may send someone on: inside this product only, so that a link cannot lead elsewhere after a sign-in.</summary>
public static class LocalAddress
{
    /// <summary>The address itself when it is a path of this host, else the start page.</summary>
    public static string Or(string? address) =>
        address is ['/', ..] && !(address.Length > 1 && address[1] is '/' or '\\') && !address.Any(char.IsControl) ? address : "/";
}
