namespace Scheduler.Tests.Store.Grains;

[GenerateSerializer, Alias("test-note-state")]
public sealed record NoteState
{
    [Id(0)]
    public string Text { get; init; } = "";
}
