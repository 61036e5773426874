namespace Scheduler.Store;

/// <summary>What travels, as each store writes it.</summary>
internal static class KeptThings
{
    /// <summary>The operations that keep values and members; entries are each store's own affair.</summary>
    public static IReadOnlyList<StoreOperation> Operations(IEnumerable<Kept> things) =>
    [
        .. things.Select(thing => thing switch
        {
            Kept.Value v => new StoreOperation.Put(v.Key, v.Bytes),
            Kept.Member m => new StoreOperation.Add(m.Register, m.Name, m.Score),
            _ => (StoreOperation?)null,
        }).OfType<StoreOperation>(),
    ];
}
