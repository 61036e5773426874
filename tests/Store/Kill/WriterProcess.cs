using Scheduler.Store;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Kill;

/// <summary>A process that writes as fast as it is answered, prints each acknowledged step, and is made to be killed.</summary>
internal static class WriterProcess
{
    public const string Word = "writer";
    public const int Writers = 32;
    private const int Refused = 3;

    public static async Task<int> Run(string target, string round)
    {
        try
        {
            var store = Stores.Open(target);
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(store, round, writer))));
            return 0;
        }
        catch (StoreRefusedException refused)
        {
            Console.WriteLine(refused.Code);
            return Refused;
        }
    }

    private static async Task Write(IStore store, string round, int writer)
    {
        try
        {
            for (var step = 1; ; step++)
            {
                await store.Write(Trace.Batch(round, writer, step));
                Console.WriteLine($"{writer} {step}");
            }
        }
        catch (StoreException)
        {
            // Nothing is known of this step; the writer that wrote on would hide what the crash did.
        }
    }
}
