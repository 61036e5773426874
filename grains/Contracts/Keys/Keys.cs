using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Keys;

// Every key string of the product is built and parsed here, and nowhere else. They are stored: they never change.
// A segment never holds '/', so a key reads from left to right: agency, owner, then what it is.

/// <summary>The rule every segment of a key obeys.</summary>
internal static partial class Segment
{
    /// <summary>1 to 160 letters, digits, and <c>. _ : ~ -</c>, starting with a letter or digit: networks' own ids (URNs, DIDs, channel ids) fit as they are.</summary>
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._:~-]{0,159}\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    public static string Check(string value, string name) =>
        value is not null && Rule().IsMatch(value) ? value : throw new FormatException($"Not a key segment ({name}).");

    // One number, one string: "01" would be a second key of the same publication.
    public static int Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == value
            ? number
            : throw new FormatException("Not a number in a key.");

    public static string[] Split(string key, int count)
    {
        var parts = key?.Split('/') ?? [];
        return parts.Length == count ? parts : throw new FormatException($"Not a key of {count} segments.");
    }
}

/// <summary><c>agency</c>: the wall. Every other key begins with it.</summary>
public readonly record struct AgencyKey
{
    /// <summary>From its one segment.</summary>
    public AgencyKey(string agency) => Agency = Segment.Check(agency, nameof(agency));

    /// <summary>The agency's segment.</summary>
    public string Agency { get; }

    /// <inheritdoc/>
    public override string ToString() => Agency;

    /// <summary>Reads a key back.</summary>
    public static AgencyKey Parse(string key) => new(key);
}

/// <summary><c>agency/owner</c>: a surgeon (<c>s.name</c>) or a practice (<c>p.name</c>), who own channels, blogs and posts.</summary>
public readonly record struct OwnerKey
{
    /// <summary>From its segments.</summary>
    public OwnerKey(string agency, string owner)
    {
        Agency = Segment.Check(agency, nameof(agency));
        Owner = Segment.Check(owner, nameof(owner));
        if (!IsSurgeon && !IsPractice) { throw new FormatException("An owner is s.name (a surgeon) or p.name (a practice)."); }
    }

    /// <summary>A surgeon's key.</summary>
    public static OwnerKey Surgeon(string agency, string name) => new(agency, "s." + name);

    /// <summary>A practice's key.</summary>
    public static OwnerKey Practice(string agency, string name) => new(agency, "p." + name);

    /// <summary>The agency's segment.</summary>
    public string Agency { get; }

    /// <summary>The owner's segment, prefix included.</summary>
    public string Owner { get; }

    /// <summary>The owner is a surgeon.</summary>
    public bool IsSurgeon => Owner.StartsWith("s.", StringComparison.Ordinal) && Owner.Length > 2;

    /// <summary>The owner is a practice.</summary>
    public bool IsPractice => Owner.StartsWith("p.", StringComparison.Ordinal) && Owner.Length > 2;

    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Owner}";

    /// <summary>Reads a key back.</summary>
    public static OwnerKey Parse(string key) => Segment.Split(key, 2) is var p ? new(p[0], p[1]) : default;
}

/// <summary><c>agency/member</c>: a person who signs in, or an API key.</summary>
public readonly record struct MemberKey
{
    /// <summary>From its segments.</summary>
    public MemberKey(string agency, string member)
    {
        Agency = Segment.Check(agency, nameof(agency));
        Member = Segment.Check(member, nameof(member));
    }

    /// <summary>The agency's segment.</summary>
    public string Agency { get; }

    /// <summary>The member's segment.</summary>
    public string Member { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Member}";

    /// <summary>Reads a key back.</summary>
    public static MemberKey Parse(string key) => Segment.Split(key, 2) is var p ? new(p[0], p[1]) : default;
}

/// <summary><c>agency/owner/blog</c>: one feed of a website.</summary>
public readonly record struct BlogKey
{
    /// <summary>From its segments.</summary>
    public BlogKey(OwnerKey owner, string blog)
    {
        Owner = owner;
        Blog = Segment.Check(blog, nameof(blog));
    }

    /// <summary>Whose blog.</summary>
    public OwnerKey Owner { get; }

    /// <summary>The blog's segment.</summary>
    public string Blog { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}/{Blog}";

    /// <summary>Reads a key back.</summary>
    public static BlogKey Parse(string key) => Segment.Split(key, 3) is var p ? new(new(p[0], p[1]), p[2]) : default;
}

/// <summary><c>agency/owner/post</c>: the post's id is a UUID v7 in 32 digits, so posts sort by their making.</summary>
public readonly record struct PostKey
{
    /// <summary>From its segments.</summary>
    public PostKey(OwnerKey owner, string post)
    {
        Owner = owner;
        Post = Segment.Check(post, nameof(post));
    }

    /// <summary>A new post's key.</summary>
    public static PostKey New(OwnerKey owner, DateTimeOffset now) => new(owner, Guid.CreateVersion7(now).ToString("N"));

    /// <summary>Whose post.</summary>
    public OwnerKey Owner { get; }

    /// <summary>The post's segment.</summary>
    public string Post { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}/{Post}";

    /// <summary>Reads a key back.</summary>
    public static PostKey Parse(string key) => Segment.Split(key, 3) is var p ? new(new(p[0], p[1]), p[2]) : default;
}

/// <summary><c>agency/owner/network/account</c>: one social channel; its account's grain has the same key.</summary>
public readonly record struct ChannelKey
{
    /// <summary>From its segments.</summary>
    public ChannelKey(OwnerKey owner, Network network, string account)
    {
        Owner = owner;
        Network = network;
        Account = Segment.Check(account, nameof(account));
    }

    /// <summary>Whose channel.</summary>
    public OwnerKey Owner { get; }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The network's own id of the account.</summary>
    public string Account { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}/{Network.Slug()}/{Account}";

    /// <summary>Reads a key back.</summary>
    public static ChannelKey Parse(string key) =>
        Segment.Split(key, 4) is var p ? new(new(p[0], p[1]), NetworkNames.Parse(p[2]), p[3]) : default;
}

/// <summary><c>agency/owner/post/network/account/occurrence</c>: one post on one channel, once.</summary>
public readonly record struct PublicationKey
{
    /// <summary>From its parts; the owner of the channel may be a practice while the post is a surgeon's, so the channel's owner must be the post's.</summary>
    public PublicationKey(PostKey post, Network network, string account, int occurrence = 0)
    {
        Post = post;
        Network = network;
        Account = Segment.Check(account, nameof(account));
        Occurrence = occurrence >= 0 ? occurrence : throw new FormatException("An occurrence is 0 or more.");
    }

    /// <summary>The post.</summary>
    public PostKey Post { get; }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The network's own id of the account.</summary>
    public string Account { get; }

    /// <summary>0: each time a recurring post comes back it is a post of its own.</summary>
    public int Occurrence { get; }

    /// <summary>The channel it goes out on.</summary>
    public ChannelKey Channel => new(Post.Owner, Network, Account);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Post}/{Network.Slug()}/{Account}/{Occurrence}");

    /// <summary>Reads a key back.</summary>
    public static PublicationKey Parse(string key) => Segment.Split(key, 6) is var p
        ? new(new(new(p[0], p[1]), p[2]), NetworkNames.Parse(p[3]), p[4], Segment.Number(p[5]))
        : default;
}

/// <summary><c>agency/hash</c>: one picture of an agency's library.</summary>
public readonly record struct PictureKey
{
    /// <summary>From its segments.</summary>
    public PictureKey(string agency, string hash)
    {
        Agency = Segment.Check(agency, nameof(agency));
        Hash = Segment.Check(hash, nameof(hash));
    }

    /// <summary>The agency's segment.</summary>
    public string Agency { get; }

    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public string Hash { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Hash}";

    /// <summary>Reads a key back.</summary>
    public static PictureKey Parse(string key) => Segment.Split(key, 2) is var p ? new(p[0], p[1]) : default;
}
