using System.Globalization;
using Scheduler.Contracts.Charter;

namespace Scheduler.Store.Registers;

/// <summary>Which rule pack each agency put in force, and which activations have not reached every signed post yet.</summary>
public sealed class RulePackRegister(Register register)
{
    /// <summary>The operations that put a pack in force: the work first, so that a choice without its work never stands.</summary>
    public IReadOnlyList<StoreOperation> Choose(string agency, RulePackChoice choice)
    {
        var at = choice.At.ToUnixTimeMilliseconds();
        return
        [
            new StoreOperation.Add(StoreKeys.Rechecks, string.Create(CultureInfo.InvariantCulture, $"{agency}@{at}"), at),
            register.Put(StoreKeys.RulePack(agency), choice),
        ];
    }

    /// <summary>What the agency chose; null: nothing, the product's own pack is in force.</summary>
    public ValueTask<RulePackChoice?> Read(string agency, CancellationToken cancellationToken) =>
        register.Read<RulePackChoice>(StoreKeys.RulePack(agency), cancellationToken);

    /// <summary>Activations whose re-check has not ended, oldest first.</summary>
    public async ValueTask<IReadOnlyList<string>> Pending(CancellationToken cancellationToken) =>
        [.. (await register.Store.Range(StoreKeys.Rechecks, long.MinValue, long.MaxValue, cancellationToken: cancellationToken)).Select(r => r.Member)];

    /// <summary>The agency of such an activation.</summary>
    public static string AgencyOf(string activation) => activation[..activation.LastIndexOf('@')];

    /// <summary>The activation has reached every post.</summary>
    public async ValueTask Done(string activation, CancellationToken cancellationToken) =>
        await register.Store.Write([new StoreOperation.Remove(StoreKeys.Rechecks, activation)], cancellationToken);
}
