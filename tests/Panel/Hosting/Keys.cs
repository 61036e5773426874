using Scheduler.Contracts.Keys;
using Scheduler.Silo.Demo;

namespace Scheduler.Tests.Panel.Hosting;

/// <summary>Reads the post's key in a page's address.</summary>
internal static class Keys
{
    public static PostKey OfSignPage(string url) => new Uri(url).Segments is [.., var owner, var post]
        ? new(new OwnerKey(DemoCast.Agency, owner.TrimEnd('/')), post.TrimEnd('/'))
        : throw new ArgumentException(url, nameof(url));
}
