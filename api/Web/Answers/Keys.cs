using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Answers;

/// <summary>Keys from what stands in an address: what is no key is not found, never an error.</summary>
public static class Keys
{
    /// <summary>An owner of the agency; null when the segment is none.</summary>
    public static OwnerKey? TryOwner(AgencyKey agency, string owner) => Try(() => new OwnerKey(agency.Agency, owner));

    /// <summary>A post; null when a segment is none.</summary>
    public static PostKey? TryPost(AgencyKey agency, string owner, string post) => Try(() => new PostKey(new OwnerKey(agency.Agency, owner), post));

    /// <summary>A channel; null when a segment is none.</summary>
    public static ChannelKey? TryChannel(AgencyKey agency, string owner, string network, string account) =>
        Try(() => new ChannelKey(new OwnerKey(agency.Agency, owner), NetworkNames.Parse(network), account));

    /// <summary>A blog; null when a segment is none.</summary>
    public static BlogKey? TryBlog(AgencyKey agency, string owner, string blog) => Try(() => new BlogKey(new OwnerKey(agency.Agency, owner), blog));

    /// <summary>A publication from its whole key string, inside the agency; null when it is none.</summary>
    public static PublicationKey? TryPublication(AgencyKey agency, string key) =>
        Try(() => PublicationKey.Parse(key)) is { } parsed && parsed.Post.Owner.Agency == agency.Agency ? parsed : null;

    private static T? Try<T>(Func<T> make) where T : struct
    {
        try
        {
            return make();
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
