namespace Scheduler.Tests.Cluster.Support;

/// <summary>Waits for what processes do, and says what did not happen.</summary>
internal static class Until
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    public static async Task True(string what, TimeSpan deadline, Func<Task<bool>> happened, Func<string> story)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        while (!await happened())
        {
            Assert.True(clock.GetElapsedTime(start) < deadline, $"Within {deadline.TotalSeconds:0} s it did not happen that {what}. {story()}");
            await Task.Delay(Step, clock, TestContext.Current.CancellationToken);
        }
    }
}
