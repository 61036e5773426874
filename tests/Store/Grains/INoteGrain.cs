namespace Scheduler.Tests.Store.Grains;

[Alias("test-note-grain")]
public interface INoteGrain : IGrainWithStringKey
{
    [Alias("Read")]
    Task<string?> Read();

    [Alias("Write")]
    Task Write(string text);

    [Alias("Clear")]
    Task Clear();
}
