using System.IO.Pipelines;
using Scheduler.Store.Redis;

namespace Scheduler.Tests.Store.Redis;

public sealed class RedisFailureTests
{
    [Fact]
    public async Task A_connection_that_ends_in_the_middle_of_a_write_is_a_failure_of_Redis()
    {
        var pipe = new Pipe();
        await pipe.Writer.CompleteAsync();
        var ended = await Assert.ThrowsAsync<InvalidOperationException>(async () => await pipe.Writer.WriteAsync(new byte[1], TestContext.Current.CancellationToken));
        Assert.True(RedisFailure.IsOne(ended));
    }

    [Fact]
    public void A_mistake_of_ours_is_none() => Assert.False(RedisFailure.IsOne(new InvalidOperationException()));
}
