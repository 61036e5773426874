using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;

namespace Scheduler.Store.Registers;

/// <summary>Every pause. Read at the last gate from the store itself, whatever dies meanwhile.</summary>
public sealed class HoldRegister(Register register)
{
    /// <summary>The operations that place a pause.</summary>
    public IReadOnlyList<StoreOperation> Place(HoldRecord hold) =>
    [
        register.Put(StoreKeys.Hold(hold.Scope), hold),
        new StoreOperation.Add(StoreKeys.Holds(hold.Scope.Split('/')[0]), hold.Scope, hold.At.ToUnixTimeMilliseconds()),
    ];

    /// <summary>The operations that lift a pause.</summary>
    public static IReadOnlyList<StoreOperation> Lift(string scope) =>
    [
        new StoreOperation.Remove(StoreKeys.Holds(scope.Split('/')[0]), scope),
        new StoreOperation.Delete(StoreKeys.Hold(scope)),
    ];

    /// <summary>The keys at which a pause could stop a channel: its agency, its owner, itself.</summary>
    public static IReadOnlyList<string> Keys(ChannelKey channel) =>
        [StoreKeys.Hold(channel.Owner.Agency), StoreKeys.Hold(channel.Owner.ToString()), StoreKeys.Hold(channel.ToString())];

    /// <summary>The pause of one scope; null: none.</summary>
    public ValueTask<HoldRecord?> Read(string scope, CancellationToken cancellationToken) =>
        register.Read<HoldRecord>(StoreKeys.Hold(scope), cancellationToken);

    /// <summary>Every pause of an agency, oldest first.</summary>
    public async ValueTask<IReadOnlyList<HoldRecord>> All(string agency, CancellationToken cancellationToken)
    {
        var scopes = await register.Store.Range(StoreKeys.Holds(agency), long.MinValue, long.MaxValue, cancellationToken: cancellationToken);
        return await register.Read<HoldRecord>([.. scopes.Select(s => StoreKeys.Hold(s.Member))], cancellationToken);
    }
}
