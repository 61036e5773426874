using Scheduler.Store;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Kill;

/// <summary>What one step of a writer leaves in the store, in the order it is written.</summary>
internal static class Trace
{
    public static IReadOnlyList<StoreOperation> Batch(string round, int writer, int step)
    {
        var value = Value(writer, step);
        return
        [
            new PutIfAbsent($"claim/{round}/{writer}/{step}", value),
            new Append(Log(round, writer), $"{step}", value),
            new Add(Register(round, writer), $"{step}", step),
            new Put($"state/{round}/{writer}", value),
            new Put($"end/{round}/{writer}/{step}", value),
        ];
    }

    /// <summary>Which of a step's operations the store holds, in the order they were written.</summary>
    public static async Task<bool[]> Read(IStore store, string round, int writer, int step, CancellationToken token)
    {
        var values = await store.Read([$"claim/{round}/{writer}/{step}", $"state/{round}/{writer}", $"end/{round}/{writer}/{step}"], token);
        var expected = Value(writer, step);
        return
        [
            Same(values[0], expected),
            (await store.Log(Log(round, writer), 0, cancellationToken: token)).Any(e => e.Id == $"{step}" && e.Value.Span.SequenceEqual(expected)),
            (await store.Range(Register(round, writer), step, step, cancellationToken: token)).Any(s => s.Member == $"{step}"),
            values[1] is { } state && StepOf(state) >= step,
            Same(values[2], expected),
        ];
    }

    public static string Log(string round, int writer) => $"log/{round}/{writer}";

    public static string Register(string round, int writer) => $"register/{round}/{writer}";

    private static bool Same(StoredValue? found, byte[] expected) => found is { } value && value.Value.Span.SequenceEqual(expected);

    private static int StepOf(StoredValue state) => BitConverter.ToInt32(state.Value.Span);

    // From a hundred bytes to a few pages, so that crashes fall inside values too.
    private static byte[] Value(int writer, int step)
    {
        var random = new Random((writer * 1_000_003) + step);
        var value = new byte[random.Next(100, 9_000)];
        random.NextBytes(value);
        BitConverter.TryWriteBytes(value, step);
        return value;
    }
}
