using Scheduler.Pipeline.Publishing;
using Scheduler.Store.Epoch;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Publishing;

public sealed class AfterLossTests
{
    private static readonly LostTime Lost = new(Made.Now, Made.Now.AddHours(2));

    [Theory]
    [InlineData(-60, -60, true)]
    [InlineData(-60, 90, true)]
    [InlineData(-60, 121, false)]
    [InlineData(1, 60, true)]
    [InlineData(121, 60, false)]
    [InlineData(null, 60, true)]
    public void What_was_signed_in_the_backup_and_could_leave_before_it_was_put_back_may_have_left(int? signedAfter, int notBeforeAfter, bool mayHave) =>
        Assert.Equal(mayHave, AfterLoss.MayHaveLeft(Lost, signedAfter is { } minutes ? Made.Now.AddMinutes(minutes) : null, Made.Now.AddMinutes(notBeforeAfter)));

    [Fact]
    public void Two_losses_are_one_from_the_earlier_to_the_later() =>
        Assert.Equal(new LostTime(Made.Now.AddHours(-1), Made.Now.AddHours(2)), Lost.And(new(Made.Now.AddHours(-1), Made.Now.AddHours(1))));
}
