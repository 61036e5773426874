using System.Globalization;
using System.Text;
using Scheduler.Contracts.Charter;

namespace Scheduler.Store.Registers;

/// <summary>Which rule pack each agency put in force, and which activations have not reached every signed post yet.</summary>
public sealed class RulePackRegister(Register register)
{
    /// <summary>
    /// The operations that put a pack in force. The work stands before the choice, so that no choice lacks it, and after it, should a chore have taken it for done
    /// in between.
    /// </summary>
    public IReadOnlyList<StoreOperation> Choose(string agency, RulePackChoice choice) =>
        [Work(agency, choice.At), register.Put(StoreKeys.RulePack(agency), choice), Work(agency, choice.At), Used(agency, choice.Version)];

    /// <summary>Notes which pack an agency is read with from now on; where it is another than before (a new version of the product, a folder that is gone), what is signed is checked with it.</summary>
    public async ValueTask<bool> Use(string agency, string version, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await register.Store.Read(StoreKeys.RulePackUsed(agency), cancellationToken) is { } before && Encoding.UTF8.GetString(before.Value.Span) == version) { return false; }
        await register.Store.Write([Work(agency, at), Used(agency, version)], cancellationToken);
        return true;
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

    private static StoreOperation.Add Work(string agency, DateTimeOffset at) =>
        new(StoreKeys.Rechecks, string.Create(CultureInfo.InvariantCulture, $"{agency}@{at.ToUnixTimeMilliseconds()}"), at.ToUnixTimeMilliseconds());

    private static StoreOperation.Put Used(string agency, string version) => new(StoreKeys.RulePackUsed(agency), Encoding.UTF8.GetBytes(version));
}
