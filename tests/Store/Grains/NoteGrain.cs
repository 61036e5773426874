namespace Scheduler.Tests.Store.Grains;

[GrainType("test-note")]
public sealed class NoteGrain([PersistentState("note", "store")] IPersistentState<NoteState> note) : Grain, INoteGrain
{
    public Task<string?> Read() => Task.FromResult(note.RecordExists ? note.State.Text : null);

    public Task Write(string text)
    {
        note.State = note.State with { Text = text };
        return note.WriteStateAsync();
    }

    public Task Clear() => note.ClearStateAsync();
}
