using Scheduler.Pipeline.Approval;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Approval;

public sealed class SigningWindowTests
{
    [Fact]
    public void By_default_a_signature_is_for_the_hour_and_the_six_days_after_it() =>
        Assert.Equal((Made.Now, Made.Now.AddDays(6)), SigningWindow.Of(Made.Variant() with { PlannedAt = Made.Now }, Made.Now, Made.Now.AddDays(-1)));

    [Fact]
    public void A_window_that_was_written_is_kept()
    {
        var variant = Made.Variant() with { NotBefore = Made.Now.AddHours(-1), NotAfter = Made.Now.AddMinutes(1) };
        Assert.Equal((Made.Now.AddHours(-1), Made.Now.AddMinutes(1)), SigningWindow.Of(variant, Made.Now, Made.Now.AddDays(-1)));
    }

    [Fact]
    public void Where_nobody_chose_the_hour_the_window_begins_when_it_was_planned_so_that_the_queue_may_move_it_up() =>
        Assert.Equal((Made.Now, Made.Now.AddDays(8)), SigningWindow.Of(Made.Variant(), Made.Now.AddDays(2), Made.Now));

    [Fact]
    public void A_window_begins_at_the_planned_hour_at_the_latest() =>
        Assert.Equal(Made.Now, SigningWindow.Of(Made.Variant() with { NotBefore = Made.Now.AddHours(1) }, Made.Now, Made.Now).NotBefore);

    [Fact]
    public void Instants_are_whole_milliseconds_as_they_are_signed()
    {
        var (notBefore, notAfter) = SigningWindow.Of(Made.Variant() with { NotAfter = Made.Now.AddTicks(19_999) }, Made.Now.AddTicks(9_999), Made.Now.AddDays(1));
        Assert.Equal((Made.Now, Made.Now.AddMilliseconds(1)), (notBefore, notAfter));
    }
}
