using System.Text;
using Scheduler.Store;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Conformance;

public abstract partial class StoreConformance
{
    [Fact]
    public async Task A_log_is_read_in_the_order_it_was_written()
    {
        foreach (var chunk in Enumerable.Range(0, 700).Chunk(50))
        {
            await Write([.. chunk.Select(i => new Append("log", $"id{i}", Bytes($"{i}")))]);
        }

        var entries = await Store.Log("log", 0, cancellationToken: Token);

        Assert.Equal(Enumerable.Range(0, 700).Select(i => $"{i}"), entries.Select(Content));
        Assert.True(entries[0].Position > 0);
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.True(pair.First.Position < pair.Second.Position));
    }

    [Fact]
    public async Task A_log_is_read_on_from_where_one_stopped()
    {
        await Write([.. Enumerable.Range(0, 10).Select(i => new Append("log", $"id{i}", Bytes($"{i}")))]);
        var read = new List<string>();
        var after = 0L;
        while (await Store.Log("log", after, take: 3, Token) is { Count: > 0 } page)
        {
            Assert.True(page.Count <= 3);
            read.AddRange(page.Select(Content));
            after = page[^1].Position;
        }

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], read);
        Assert.Empty(await Store.Log("log", 0, take: 0, Token));
        Assert.Empty(await Store.Log("nobody", 0, cancellationToken: Token));
    }

    [Fact]
    public async Task An_entry_written_again_is_there_once_as_it_was_first()
    {
        var answers = await Write(
            new Append("log", "a", Bytes("first")),
            new Append("log", "a", Bytes("again")),
            new Append("log", "b", Bytes("next")));
        var later = await WriteOne(new Append("log", "a", Bytes("much later")));

        Assert.Equal([true, false, true], answers.Select(a => a.Applied));
        Assert.Equal(new Written(false, 0), later);
        Assert.Equal(["first", "next"], (await Store.Log("log", 0, cancellationToken: Token)).Select(Content));
    }

    [Fact]
    public async Task One_id_in_two_logs_is_two_entries()
    {
        await Write(new Append("one", "a", Bytes("1")), new Append("two", "a", Bytes("2")));

        Assert.Equal("1", Content(Assert.Single(await Store.Log("one", 0, cancellationToken: Token))));
        Assert.Equal("2", Content(Assert.Single(await Store.Log("two", 0, cancellationToken: Token))));
    }

    [Fact]
    public async Task Many_writers_of_one_entry_leave_one_and_a_reader_never_sees_another()
    {
        var seen = new List<string>();
        for (var round = 0; round < 20; round++)
        {
            var id = $"id{round}";
            var writers = Enumerable.Range(0, 16).Select(w => Task.Run(() => WriteOne(new Append("log", id, Bytes($"{id} by {w}"))))).ToArray();
            var reading = Task.Run(async () => await Store.Log("log", 0, cancellationToken: Token));
            var applied = await Task.WhenAll(writers);
            seen.AddRange((await reading).Select(Content));
            Assert.Single(applied, a => a.Applied);
        }

        var kept = (await Store.Log("log", 0, cancellationToken: Token)).Select(Content).ToArray();
        Assert.Equal(20, kept.Length);
        Assert.Subset(kept.ToHashSet(), seen.ToHashSet());
    }

    private static string Content(LogEntry entry) => Encoding.UTF8.GetString(entry.Value.Span);
}
