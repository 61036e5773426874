using Scheduler.Store;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Conformance;

public abstract partial class StoreConformance
{
    [Fact]
    public async Task What_is_put_is_read_back_with_the_version_that_was_answered()
    {
        var written = await PutText("a", "one");

        var read = await Store.Read("a", Token);
        Assert.True(written.Applied);
        Assert.True(written.Version > 0);
        Assert.Equal("one", Text(read));
        Assert.Equal(written.Version, read!.Value.Version);
    }

    [Fact]
    public async Task A_key_without_a_value_reads_as_nothing() => Assert.Null(await Store.Read("nobody", Token));

    [Fact]
    public async Task Every_write_of_a_key_gives_it_a_version_it_never_had()
    {
        var versions = new List<long>();
        for (var i = 0; i < 20; i++)
        {
            versions.Add((await PutText("a", "same")).Version);
            await Write(new Delete("a"));
        }

        Assert.Equal(20, versions.Distinct().Count());
    }

    [Fact]
    public async Task Several_keys_are_read_in_the_order_asked()
    {
        await Write(new Put("a", Bytes("1")), new Put("b", Bytes("2")), new Put("c", Bytes("3")));

        var read = await Store.Read(["c", "nobody", "a", "c"], Token);

        Assert.Equal(["3", null, "1", "3"], read.Select(Text));
        Assert.Empty(await Store.Read(Array.Empty<string>(), Token));
    }

    [Fact]
    public async Task A_claim_is_won_once_and_a_lost_one_changes_nothing()
    {
        var first = await WriteOne(new PutIfAbsent("claim", Bytes("mine")));
        var second = await WriteOne(new PutIfAbsent("claim", Bytes("theirs")));

        Assert.True(first.Applied);
        Assert.Equal(new Written(false, 0), second);
        Assert.Equal("mine", await ReadText("claim"));
        Assert.Equal(first.Version, (await Store.Read("claim", Token))!.Value.Version);
    }

    [Fact]
    public async Task A_value_is_replaced_only_from_the_version_that_was_read()
    {
        var old = await PutText("a", "one");
        var now = await PutText("a", "two");

        Assert.Equal(new Written(false, 0), await WriteOne(new PutIfVersion("a", Bytes("late"), old.Version)));
        var next = await WriteOne(new PutIfVersion("a", Bytes("three"), now.Version));

        Assert.True(next.Applied);
        Assert.NotEqual(now.Version, next.Version);
        Assert.Equal("three", await ReadText("a"));
        Assert.Equal(next.Version, (await Store.Read("a", Token))!.Value.Version);
    }

    [Fact]
    public async Task Version_zero_means_that_there_is_no_value()
    {
        Assert.True((await WriteOne(new PutIfVersion("a", Bytes("one"), 0))).Applied);
        Assert.False((await WriteOne(new PutIfVersion("a", Bytes("two"), 0))).Applied);
        Assert.False((await WriteOne(new PutIfVersion("nobody", Bytes("x"), 7))).Applied);
        Assert.Equal("one", await ReadText("a"));
        Assert.Null(await Store.Read("nobody", Token));
    }

    [Fact]
    public async Task A_version_from_before_a_delete_opens_nothing_afterwards()
    {
        var before = await PutText("a", "one");
        Assert.True((await WriteOne(new Delete("a"))).Applied);
        Assert.Null(await Store.Read("a", Token));
        await PutText("a", "anew");

        Assert.False((await WriteOne(new PutIfVersion("a", Bytes("late"), before.Version))).Applied);
        Assert.Equal("anew", await ReadText("a"));
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_not_applied()
    {
        await PutText("a", "one");

        Assert.Equal([new Written(true, 0), new Written(false, 0)], await Write(new Delete("a"), new Delete("a")));
    }

    [Fact]
    public async Task A_batch_takes_effect_in_its_order_and_a_false_condition_does_not_stop_it()
    {
        var answers = await Write(
            new PutIfAbsent("a", Bytes("1")),
            new PutIfAbsent("a", Bytes("2")),
            new Put("a", Bytes("3")),
            new PutIfVersion("a", Bytes("4"), 1),
            new Delete("a"),
            new PutIfVersion("a", Bytes("5"), 0),
            new Add("r", "m", 1),
            new Remove("r", "m"),
            new Remove("r", "m"),
            new Append("l", "id", Bytes("x")));

        Assert.Equal([true, false, true, false, true, true, true, true, false, true], answers.Select(a => a.Applied));
        Assert.Equal("5", await ReadText("a"));
        Assert.Empty(await Store.Range("r", long.MinValue, long.MaxValue, cancellationToken: Token));
    }

    [Fact]
    public async Task An_empty_batch_is_answered() => Assert.Empty(await Write());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5 * 1024 * 1024)]
    public async Task A_value_of_any_size_and_any_byte_comes_back_as_it_was(int size)
    {
        var value = new byte[size];
        new Random(size).NextBytes(value);

        await Write(new Put("big", value), new Append("big", "id", value));

        Assert.True((await Store.Read("big", Token))!.Value.Value.Span.SequenceEqual(value));
        Assert.True(Assert.Single(await Store.Log("big", 0, cancellationToken: Token)).Value.Span.SequenceEqual(value));
    }

    [Fact]
    public async Task A_part_of_an_array_is_stored_as_that_part()
    {
        await Write(new Put("part", Bytes("0123456789").Slice(3, 4)));

        Assert.Equal("3456", await ReadText("part"));
    }

    [Theory]
    [InlineData("agence/Chirurgie du genou – Pr Éloïse Lœuvre")]
    [InlineData("手術/العملية/🦴")]
    [InlineData("a*b?c[d]{e} \n\t\u0001")]
    [InlineData("%_'\";--")]
    public async Task Names_are_any_text_and_differ_by_any_character(string name)
    {
        await Write(new Put(name, Bytes("v")), new Add(name, name, 5), new Append(name, name, Bytes("e")));

        Assert.Equal("v", await ReadText(name));
        Assert.Null(await Store.Read(name + " ", Token));
        Assert.Null(await Store.Read(name.ToUpperInvariant() + "x", Token));
        Assert.Equal(new Scored(name, 5), Assert.Single(await Store.Range(name, 5, 5, cancellationToken: Token)));
        Assert.Equal(name, Assert.Single(await Store.Log(name, 0, cancellationToken: Token)).Id);
    }

    [Fact]
    public async Task A_name_on_which_stores_would_not_agree_is_refused_before_anything_is_written()
    {
        foreach (var name in (string[])["", "nul\0", "half \uD83E", "\uDDB4\uD83E turned round"])
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Write(new Put("before", Bytes("x")), new Put(name, Bytes("x"))));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.Read(name, Token));
        }

        Assert.Null(await Store.Read("before", Token));
    }

    [Fact]
    public async Task Ten_thousand_keys_keep_apart()
    {
        foreach (var chunk in Enumerable.Range(0, 10_000).Chunk(500))
        {
            await Write([.. chunk.Select(i => new Put($"key/{i}", Bytes($"{i}")))]);
        }

        var read = await Store.Read([.. Enumerable.Range(0, 10_000).Select(i => $"key/{i}")], Token);

        Assert.All(read, (value, i) => Assert.Equal($"{i}", Text(value)));
    }
}
