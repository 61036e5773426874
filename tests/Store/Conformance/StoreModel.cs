using System.Text;
using Scheduler.Store;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Conformance;

/// <summary>The contract as one would write it with nothing but memory, one caller and no crash.</summary>
internal sealed class StoreModel
{
    private readonly Dictionary<string, (byte[] Value, long Version)> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Register, string Member), long> _scores = [];
    private readonly List<(string Log, string Id, byte[] Value)> _entries = [];

    public long VersionOf(string key) => _values.TryGetValue(key, out var stored) ? stored.Version : 0;

    /// <summary>Does what the store was asked to do, and says whether it applies; the version is the store's to choose.</summary>
    public bool Apply(StoreOperation operation, Written answer) => operation switch
    {
        Put(var key, var value) => Set(key, value, answer),
        PutIfAbsent(var key, var value) => VersionOf(key) == 0 && Set(key, value, answer),
        PutIfVersion(var key, var value, var version) => VersionOf(key) == version && Set(key, value, answer),
        Delete(var key) => _values.Remove(key),
        Add(var register, var member, var score) => Score(register, member, score),
        Remove(var register, var member) => _scores.Remove((register, member)),
        Append(var log, var id, var value) => Enter(log, id, value),
        _ => throw new InvalidOperationException(),
    };

    public (byte[] Value, long Version)? Read(string key) => _values.TryGetValue(key, out var stored) ? stored : null;

    public IEnumerable<Scored> Range(string register, long from, long to) => _scores
        .Where(entry => entry.Key.Register == register && entry.Value >= from && entry.Value <= to)
        .Select(entry => new Scored(entry.Key.Member, entry.Value))
        .OrderBy(scored => scored.Score)
        .ThenBy(scored => Convert.ToHexString(Encoding.UTF8.GetBytes(scored.Member)), StringComparer.Ordinal);

    public IEnumerable<(string Id, byte[] Value)> Log(string log) => _entries.Where(entry => entry.Log == log).Select(entry => (entry.Id, entry.Value));

    private bool Set(string key, ReadOnlyMemory<byte> value, Written answer)
    {
        _values[key] = (value.ToArray(), answer.Version);
        return true;
    }

    private bool Score(string register, string member, long score)
    {
        _scores[(register, member)] = score;
        return true;
    }

    private bool Enter(string log, string id, ReadOnlyMemory<byte> value)
    {
        if (_entries.Exists(entry => entry.Log == log && entry.Id == id))
        {
            return false;
        }

        _entries.Add((log, id, value.ToArray()));
        return true;
    }
}
