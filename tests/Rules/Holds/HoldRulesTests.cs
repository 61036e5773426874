using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Holds;
using Scheduler.Pipeline.Holds;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Holds;

public sealed class HoldRulesTests
{
    [Theory]
    [InlineData(Role.Manager, Role.Manager, "hold.not-yours")]
    [InlineData(Role.Manager, Role.Delegate, "hold.not-yours")]
    [InlineData(Role.Manager, Role.Owner, null)]
    [InlineData(Role.Manager, Role.Surgeon, null)]
    [InlineData(Role.Owner, Role.Manager, "hold.not-yours")]
    [InlineData(Role.Owner, Role.Owner, null)]
    [InlineData(Role.Surgeon, Role.Manager, "hold.surgeons-own")]
    [InlineData(Role.Surgeon, Role.Owner, "hold.surgeons-own")]
    [InlineData(Role.Surgeon, Role.Delegate, "hold.surgeons-own")]
    [InlineData(Role.Surgeon, Role.Surgeon, null)]
    [InlineData(Role.Delegate, Role.Owner, "hold.surgeons-own")]
    [InlineData(Role.Delegate, Role.Surgeon, null)]
    public void Someone_above_resumes_and_an_agency_never_lifts_a_surgeons_stop(Role placedBy, Role liftedBy, string? code) =>
        Assert.Equal(code, HoldRules.AgainstLift(Hold(placedBy), liftedBy, Made.Person("other"))?.Code);

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Owner)]
    [InlineData(Role.Surgeon)]
    [InlineData(Role.Delegate)]
    public void Who_paused_resumes(Role role) => Assert.Null(HoldRules.AgainstLift(Hold(role), role, Made.Manager));

    [Fact]
    public void A_surgeon_does_not_resume_the_whole_agency() =>
        Assert.Equal("hold.not-yours", HoldRules.AgainstLift(Hold(Role.Owner) with { Scope = "agence" }, Role.Surgeon, Made.Surgeon)?.Code);

    [Fact]
    public void A_program_with_the_same_id_is_not_who_paused() =>
        Assert.NotNull(HoldRules.AgainstLift(Hold(Role.Manager), Role.Manager, Made.Manager with { Kind = ActorKind.ApiKey }));

    [Theory]
    [InlineData(Role.Owner, Role.Manager, false)]
    [InlineData(Role.Manager, Role.Manager, false)]
    [InlineData(Role.Owner, Role.Owner, false)]
    [InlineData(Role.Manager, Role.Owner, true)]
    [InlineData(Role.Owner, Role.Delegate, true)]
    [InlineData(Role.Delegate, Role.Owner, false)]
    [InlineData(Role.Delegate, Role.Surgeon, true)]
    [InlineData(Role.Surgeon, Role.Owner, false)]
    [InlineData(Role.Surgeon, Role.Delegate, false)]
    public void A_pause_is_not_undone_by_placing_a_weaker_one_over_it(Role standing, Role placed, bool replaces) =>
        Assert.Equal(replaces, HoldRules.Replaces(Hold(standing), placed, Made.Person("other")));

    [Fact]
    public void Who_paused_may_say_the_reason_anew() => Assert.True(HoldRules.Replaces(Hold(Role.Manager), Role.Manager, Made.Manager));

    private static HoldRecord Hold(Role role) => new() { Scope = Made.Key.Owner.ToString(), Reason = "r", By = Made.Manager, Role = role, At = Made.Now };
}
