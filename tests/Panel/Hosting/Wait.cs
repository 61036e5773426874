namespace Scheduler.Tests.Panel.Hosting;

/// <summary>Waits for the thing, and says what did not happen.</summary>
internal static class Wait
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    public static async Task Until(string what, Func<Task<bool>> happened)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        while (!await happened())
        {
            Assert.True(clock.GetElapsedTime(start) < Deadline, $"Within {Deadline.TotalSeconds:0} s it did not happen that {what}.");
            await Task.Delay(Step, clock, TestContext.Current.CancellationToken);
        }
    }
}
