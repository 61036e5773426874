using System.Globalization;
using System.Text;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Conformance;

public abstract partial class StoreConformance
{
    private const int Writers = 64;

    [Fact]
    public async Task Of_64_writers_of_a_claim_exactly_one_wins_and_it_is_the_one_that_is_stored()
    {
        for (var round = 0; round < 20; round++)
        {
            var key = $"claim/{round}";
            var answers = await Together(async writer => (Writer: writer, Answer: await WriteOne(new PutIfAbsent(key, Bytes($"{writer}")))));

            var (winner, answer) = Assert.Single(answers, a => a.Answer.Applied);
            Assert.Equal($"{winner}", await ReadText(key));
            Assert.Equal(answer.Version, (await Store.Read(key, Token))!.Value.Version);
        }
    }

    [Fact]
    public async Task Of_64_writers_that_read_the_same_version_exactly_one_replaces_it()
    {
        var version = (await PutText("a", "start")).Version;
        for (var round = 0; round < 10; round++)
        {
            var was = version;
            var answers = await Together(async writer => (Writer: writer, Answer: await WriteOne(new PutIfVersion("a", Bytes($"{writer}"), was))));

            var (winner, answer) = Assert.Single(answers, a => a.Answer.Applied);
            Assert.Equal($"{winner}", await ReadText("a"));
            version = answer.Version;
        }
    }

    [Fact]
    public async Task A_counter_raised_by_version_loses_no_step()
    {
        await Together(async _ =>
        {
            for (var applied = false; !applied;)
            {
                var read = await Store.Read("counter", Token);
                var next = int.Parse(Text(read) ?? "0", CultureInfo.InvariantCulture) + 1;
                applied = (await WriteOne(new PutIfVersion("counter", Bytes($"{next}"), read?.Version ?? 0))).Applied;
            }

            return true;
        });

        Assert.Equal($"{Writers}", await ReadText("counter"));
    }

    [Fact]
    public async Task What_64_writers_put_at_once_is_all_there_and_each_was_told_its_own_version()
    {
        var answers = await Together(async writer =>
        {
            for (var i = 0; i < 20; i++)
            {
                await Write(new Put($"{writer}/{i}", Bytes($"{i}")), new Add("all", $"{writer}/{i}", i), new Append($"log/{writer}", $"{i}", Bytes($"{i}")));
            }

            return await PutText("last", $"{writer}");
        });

        Assert.Equal(Writers * 20, (await Store.Range("all", 0, 20, cancellationToken: Token)).Count);
        for (var writer = 0; writer < Writers; writer++)
        {
            var log = await Store.Log($"log/{writer}", 0, cancellationToken: Token);
            Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), log.Select(e => Encoding.UTF8.GetString(e.Value.Span)));
        }

        var last = (await Store.Read("last", Token))!.Value;
        Assert.Equal(Writers, answers.Select(a => a.Version).Distinct().Count());
        Assert.Equal(last.Version, answers[int.Parse(Text(last)!, CultureInfo.InvariantCulture)].Version);
    }

    [Fact]
    public async Task A_cancelled_write_that_did_not_leave_changes_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.Write([new Put("a", Bytes("x"))], new CancellationToken(true)));

        Assert.Null(await Store.Read("a", Token));
    }

    private static Task<T[]> Together<T>(Func<int, Task<T>> write) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => write(writer))));
}
