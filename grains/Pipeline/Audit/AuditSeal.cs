using System.Globalization;
using System.Text;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Audit;

/// <summary>Chains the audit of each agency: what is sealed cannot be changed or taken away unnoticed.</summary>
/// <remarks>Someone who can write the store can make a whole new chain; only a seal's hash that is kept elsewhere shows that.</remarks>
public sealed class AuditSeal(Register register, TimeProvider clock)
{
    private const int Most = 500;

    /// <summary>Seals what is new; answers how many seals were made. Two at once make one chain.</summary>
    public async Task<int> Seal(string agency, CancellationToken cancellationToken)
    {
        var last = await Last(agency, cancellationToken);
        for (var made = 0; ; made++)
        {
            var entries = await register.Store.Log(StoreKeys.Audit(agency), last?.To ?? 0, Most, cancellationToken);
            if (entries.Count == 0) { return made; }
            last = SealChain.Next(last, entries, clock.GetUtcNow());
            var written = await register.Store.Write(
                [new StoreOperation.PutIfAbsent(Key(agency, last.Number), register.Bytes(last)), new StoreOperation.Put(Head(agency), Number(last.Number))], cancellationToken);
            if (!written[0].Applied) { return made; }
        }
    }

    /// <summary>Reads the whole chain again; answers the first seal that does not hold, null when all do.</summary>
    public async Task<SealBreak?> Verify(string agency, CancellationToken cancellationToken)
    {
        var head = await HeadNumber(agency, cancellationToken);
        SealRecord? before = null;
        for (var number = 1L; ; number++)
        {
            var after = before?.To ?? 0;
            if (await Read(agency, number, cancellationToken) is not { } seal) { return number > head ? null : new(number, after + 1, null, SealFault.SealMissing); }
            var entries = await register.Store.Log(StoreKeys.Audit(agency), after, seal.Count + 1, cancellationToken);
            if (SealChain.Against(before, seal, [.. entries.TakeWhile(e => e.Position <= seal.To)]) is { } fault) { return new(number, after + 1, seal.To, fault); }
            before = seal;
        }
    }

    private async Task<SealRecord?> Last(string agency, CancellationToken cancellationToken)
    {
        // The head is a hint that may lag behind: two silos may have written it in either order.
        var head = await HeadNumber(agency, cancellationToken);
        var last = head > 0 ? await Read(agency, head, cancellationToken) : null;
        while (await Read(agency, (last?.Number ?? 0) + 1, cancellationToken) is { } next) { last = next; }
        return last;
    }

    private ValueTask<SealRecord?> Read(string agency, long number, CancellationToken cancellationToken) =>
        register.Read<SealRecord>(Key(agency, number), cancellationToken);

    private async Task<long> HeadNumber(string agency, CancellationToken cancellationToken) =>
        await register.Store.Read(Head(agency), cancellationToken) is { } head ? long.Parse(head.Value.Span, CultureInfo.InvariantCulture) : 0;

    private static byte[] Number(long number) => Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture));

    private static string Key(string agency, long number) => string.Create(CultureInfo.InvariantCulture, $"{agency}/seal/{number}");

    private static string Head(string agency) => $"{agency}/seal-head";
}
