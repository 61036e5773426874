using System.Text.Json;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.State;

/// <summary>Things by key, in the order in which they first came, remembered by the journal.</summary>
internal sealed class Ledger<T> where T : class
{
    private readonly OrderedDictionary<string, T> things = [];
    private readonly Lock gate = new();
    private readonly Journal journal;
    private readonly string name;
    private readonly Action<string, T>? changed;

    public Ledger(Journal journal, string name, Action<string, T>? changed = null)
    {
        (this.journal, this.name, this.changed) = (journal, name, changed);
        journal.Register(name, (key, value) => Apply(key, value.Deserialize<T>(SandboxJson.Options)));
    }

    public T? Find(string? key)
    {
        if (key is null) { return null; }
        lock (gate) { return things.GetValueOrDefault(key); }
    }

    public IReadOnlyList<T> All()
    {
        lock (gate) { return [.. things.Values]; }
    }

    public void Put(string key, T value) => journal.Commit(Entry(key, value));

    public void Remove(string key) => journal.Commit(Entry(key, null));

    /// <summary>A change to be committed together with others.</summary>
    public JournalEntry Entry(string key, T? value) =>
        new(name, key, () => JsonSerializer.SerializeToNode(value, SandboxJson.Options), () => Apply(key, value));

    private void Apply(string key, T? value)
    {
        lock (gate)
        {
            if (value is null) { things.Remove(key); }
            else { things[key] = value; }
        }
        if (value is not null) { changed?.Invoke(key, value); }
    }
}
