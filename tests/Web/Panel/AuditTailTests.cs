using Scheduler.Web.Panel.Audit;

namespace Scheduler.Tests.Web.Panel;

public sealed class AuditTailTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000_003)]
    public async Task The_end_of_the_history_is_found_without_reading_it(long last)
    {
        var asked = 0;
        var end = await AuditTail.End(after =>
        {
            asked++;
            return Task.FromResult(after < last);
        });
        Assert.Equal(last, end);
        Assert.InRange(asked, 1, 50);
    }
}
