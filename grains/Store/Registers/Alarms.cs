using System.Globalization;
using Scheduler.Contracts.Alarms;

namespace Scheduler.Store.Registers;

/// <summary>What is wrong with the installation: each alarm stands once, whichever silo saw it first.</summary>
public sealed class Alarms(Register register)
{
    private const string Standing = "installation/alarms";
    private const string Past = "installation/alarm-log";

    /// <summary>The alarms that stand, oldest first.</summary>
    public async ValueTask<IReadOnlyList<AlarmRecord>> Open(CancellationToken cancellationToken)
    {
        var names = await register.Store.Range(Standing, long.MinValue, long.MaxValue, cancellationToken: cancellationToken);
        return await register.Read<AlarmRecord>([.. names.Select(n => Key(n.Member))], cancellationToken);
    }

    /// <summary>Raises an alarm; true for whoever was first.</summary>
    public async ValueTask<bool> Raise(AlarmRecord alarm, CancellationToken cancellationToken) => (await register.Store.Write(
        [new StoreOperation.Add(Standing, alarm.Name, alarm.Since.ToUnixTimeMilliseconds()), new StoreOperation.PutIfAbsent(Key(alarm.Name), register.Bytes(alarm))], cancellationToken))[1].Applied;

    /// <summary>Keeps what became of an alarm that stands.</summary>
    public async ValueTask Keep(AlarmRecord alarm, CancellationToken cancellationToken) => await register.Store.Write([register.Put(Key(alarm.Name), alarm)], cancellationToken);

    /// <summary>Ends an alarm; true for whoever ended it.</summary>
    public async ValueTask<bool> End(AlarmRecord alarm, CancellationToken cancellationToken) => (await register.Store.Write(
        [
            new StoreOperation.Append(Past, string.Create(CultureInfo.InvariantCulture, $"{alarm.Name}/{alarm.Since.ToUnixTimeMilliseconds()}"), register.Bytes(alarm)),
            new StoreOperation.Remove(Standing, alarm.Name),
            new StoreOperation.Delete(Key(alarm.Name)),
        ], cancellationToken))[2].Applied;

    /// <summary>The alarms that are over, oldest first.</summary>
    public async ValueTask<IReadOnlyList<AlarmRecord>> Over(CancellationToken cancellationToken) =>
        [.. (await register.Store.Log(Past, 0, cancellationToken: cancellationToken)).Select(e => register.From<AlarmRecord>(e.Value))];

    private static string Key(string name) => $"installation/alarm/{name}";
}
