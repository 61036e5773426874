using System.Collections.Concurrent;

namespace Scheduler.Sandbox.State;

/// <summary>What the networks accepted, in order.</summary>
internal sealed class PostBook
{
    private readonly Ledger<StoredPost> posts;
    private readonly ConcurrentDictionary<string, string> byFingerprint = [];
    private readonly ConcurrentDictionary<string, string> byOrigin = [];
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> byAccount = [];

    public PostBook(Journal journal) => posts = new(journal, "posts", Index);

    public IReadOnlyList<StoredPost> All() => posts.All();

    public IEnumerable<StoredPost> Of(string network, string account) =>
        (byAccount.GetValueOrDefault(Key(network, account)) ?? []).Distinct().Select(id => Find(network, id)).OfType<StoredPost>();

    public StoredPost? Find(string network, string? id) =>
        id is not null && posts.Find(Key(network, id)) is { Post.DeletedAt: null } stored ? stored : null;

    public StoredPost? FromOrigin(string network, string origin) =>
        byOrigin.TryGetValue(Key(network, origin), out var id) ? Find(network, id) : null;

    public StoredPost? Twin(string network, string account, string fingerprint) =>
        byFingerprint.TryGetValue($"{network} {account} {fingerprint}", out var id) && Find(network, id) is { } twin
            && twin.Fingerprint == fingerprint ? twin : null;

    public void Put(StoredPost stored) => posts.Put(Key(stored.Post.Network, stored.Post.Id), stored);

    public JournalEntry Entry(StoredPost stored) => posts.Entry(Key(stored.Post.Network, stored.Post.Id), stored);

    public void Delete(StoredPost stored, DateTimeOffset at) => Put(stored with { Post = stored.Post with { DeletedAt = at } });

    private void Index(string key, StoredPost stored)
    {
        var post = stored.Post;
        byAccount.GetOrAdd(Key(post.Network, post.Account), _ => []).Enqueue(post.Id);
        if (stored.Fingerprint is { } print) { byFingerprint[$"{post.Network} {post.Account} {print}"] = post.Id; }
        if (stored.Origin is { } origin) { byOrigin[Key(post.Network, origin)] = post.Id; }
    }

    private static string Key(string network, string id) => network + " " + id;
}
