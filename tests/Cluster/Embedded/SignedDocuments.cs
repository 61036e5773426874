using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Serialization;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Store;
using Scheduler.Store.Registers;
using Scheduler.Store.Sqlite;

namespace Scheduler.Tests.Cluster.Embedded;

/// <summary>What a data folder says was signed, and how far it came; read while no process holds the folder.</summary>
internal static class SignedDocuments
{
    public static async Task<IReadOnlyList<(CanonicalVariant Variant, PublicationLine? Line)>> Read(string folder, IEnumerable<OwnerKey> owners, CancellationToken token)
    {
        using var store = SqliteStore.Open(new() { Folder = folder }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        return await Read(Of(store), owners, token);
    }

    /// <summary>The register of a store that is read from outside the product.</summary>
    public static Register Of(IStore store) => new(store, new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>());

    /// <summary>The same, of any store.</summary>
    public static async Task<IReadOnlyList<(CanonicalVariant Variant, PublicationLine? Line)>> Read(Register register, IEnumerable<OwnerKey> owners, CancellationToken token)
    {
        var (boards, signatures) = (new Boards(register), new Signatures(register));
        var found = new List<(CanonicalVariant, PublicationLine?)>();
        foreach (var owner in owners)
        {
            foreach (var post in await boards.Recent(owner, DateTimeOffset.UnixEpoch, token))
            {
                if (await signatures.Read(PostKey.Parse(post.Key), token) is not { VoidSince: null } signature) { continue; }
                var document = CanonicalJson.Read((await signatures.Document(owner.Agency, signature.Hash, token))!.Value.Span);
                foreach (var variant in document.Variants)
                {
                    var channel = ChannelKey.Parse(variant.Channel);
                    var lines = await boards.Publications([new PublicationKey(PostKey.Parse(post.Key), channel.Network, channel.Account)], token);
                    found.Add((variant, lines.Count > 0 ? lines[0] : null));
                }
            }
        }

        return found;
    }
}
