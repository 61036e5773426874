namespace Scheduler.Load.Charter;

/// <summary>The corpus again and again on this thread for as long as asked, each check timed.</summary>
internal sealed class Loop
{
    // Reserved before the run, so that keeping the times allocates nothing during it; beyond it a time is no longer kept.
    private const int Kept = 4_000_000;

    private readonly List<long> _ticks = [];
    private readonly double _frequency;

    private Loop(double frequency) => _frequency = frequency;

    public long Checks { get; private set; }

    /// <summary>By the clock on the wall: what others run at the same time slows it down.</summary>
    public double Rate { get; private set; }

    /// <summary>By the processor time that was used: what compares two runs on a machine that others use.</summary>
    public double CpuRate { get; private set; }

    public double AllocatedPerCheck { get; private set; }

    public static Loop Run<T>(T[] items, Func<T, int> check, TimeSpan atLeast, TimeProvider clock)
    {
        var loop = new Loop(clock.TimestampFrequency);
        loop._ticks.Capacity = Kept;
        long found = 0;
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = clock.GetTimestamp();
        var last = start;
        while (clock.GetElapsedTime(start, last) < atLeast)
        {
            foreach (var item in items)
            {
                found += check(item);
                var now = clock.GetTimestamp();
                if (loop._ticks.Count < Kept) { loop._ticks.Add(now - last); }
                last = now;
                loop.Checks++;
            }
        }
        loop.Rate = loop.Checks / clock.GetElapsedTime(start, last).TotalSeconds;
        loop.CpuRate = loop.Checks / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        loop.AllocatedPerCheck = (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)loop.Checks;
        loop._ticks.Sort();
        GC.KeepAlive(found);
        return loop;
    }

    /// <summary>In microseconds.</summary>
    public double Percentile(int percent) => _ticks[(int)Math.Min(_ticks.Count - 1, _ticks.Count * (long)percent / 100)] * 1_000_000 / _frequency;
}
