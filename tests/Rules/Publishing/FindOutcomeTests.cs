using Scheduler.Connectors;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Publishing;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Publishing;

/// <summary>Unknown is reconciled by reading, and "not there" is not concluded too early.</summary>
public sealed class FindOutcomeTests
{
    private static readonly ConnectorLimits Once = new() { MaxText = 300, Count = t => t.Length, SettleTime = TimeSpan.FromSeconds(30) };
    private static readonly ConnectorLimits Twice = Once with { NegativeReadings = 2 };
    private static readonly DateTimeOffset Settled = Outcomes.SettledAt(Made.Claim().Deadline, Once);
    private static readonly OutcomeRecord Before = Outcomes.Unknown(Made.Claim(), Once, Made.Now, "timeout");

    [Fact]
    public void Nothing_is_settled_before_the_deadline_the_clocks_difference_and_the_networks_own_delay() =>
        Assert.Equal(Made.Claim().Deadline.AddSeconds(32), Settled);

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void What_is_found_is_published(int attempt)
    {
        var outcome = Read(new FindOutcome.Found("id", new("https://x.com/1"), "text"), Made.Now, attempt: attempt);
        Assert.Equal((PublicationState.Published, "id", "https://x.com/1", "text", null), (outcome.State, outcome.NetworkId, outcome.Url, outcome.Evidence, outcome.LookAgainAt));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void Not_there_too_early_is_looked_at_again_when_it_is_settled(int attempt)
    {
        var outcome = Read(new FindOutcome.NotThere("none of 20"), Settled.AddMilliseconds(-1), attempt: attempt);
        Assert.Equal((PublicationState.Unknown, Settled, null), (outcome.State, outcome.LookAgainAt, outcome.Returned));
        Assert.Empty(outcome.NotSeen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Not_there_once_settled_goes_back_to_its_channel_for_the_next_attempt(int attempt)
    {
        var outcome = Read(new FindOutcome.NotThere("none of 20"), Settled, attempt: attempt);
        Assert.Equal((PublicationState.Planned, "publication.not-there", "none of 20", Settled), (outcome.State, outcome.Why!.Code, outcome.Evidence, outcome.Returned!.RetryAt));
    }

    [Fact]
    public void Where_there_is_no_key_two_readings_a_minute_apart_are_asked_for()
    {
        var first = Read(new FindOutcome.NotThere("1"), Settled, Twice);
        Assert.Equal((PublicationState.Unknown, Settled.AddSeconds(60), null), (first.State, first.LookAgainAt, first.Returned));
        var second = Outcomes.Read(new FindOutcome.NotThere("2"), first, Made.Claim(), Made.Claim().Deadline, Twice, Settled.AddSeconds(60));
        Assert.Equal((PublicationState.Planned, 2), (second.State, second.NotSeen.Length));
    }

    [Fact]
    public void After_the_last_attempt_a_person_is_asked()
    {
        var outcome = Read(new FindOutcome.NotThere("duplicate"), Settled, attempt: Outcomes.MaxAttempts);
        Assert.Equal((PublicationState.NeedsAPerson, "publication.needs-a-person", null, null), (outcome.State, outcome.Why!.Code, outcome.LookAgainAt, outcome.Returned));
    }

    [Fact]
    public void A_process_that_was_killed_at_every_attempt_is_no_reason_to_give_a_network_up()
    {
        var outcome = Outcomes.Read(new FindOutcome.NotThere("none of 20"), Before with { Interrupted = true }, Made.Claim(Outcomes.MaxAttempts), Made.Claim(Outcomes.MaxAttempts).Deadline, Once, Settled);
        Assert.Equal((PublicationState.Planned, Outcomes.MaxAttempts), (outcome.State, outcome.Returned!.Entry.Attempt));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void Where_the_network_cannot_tell_a_person_is_asked(int attempt)
    {
        var outcome = Read(new FindOutcome.CannotTell("member"), Made.Now, attempt: attempt);
        Assert.Equal((PublicationState.NeedsAPerson, "member", null), (outcome.State, outcome.Evidence, outcome.LookAgainAt));
    }

    [Fact]
    public void A_reading_that_fails_is_repeated_ever_more_rarely_and_then_a_person_is_asked()
    {
        var (outcome, waits) = (Before, new List<double>());
        for (var look = 0; outcome.State == PublicationState.Unknown; look++)
        {
            Assert.InRange(look, 0, 11);
            outcome = Outcomes.Read(new FindOutcome.Failed(SendOutcomeTests.Error(ErrorClass.Temporary)), outcome, Made.Claim(), Made.Claim().Deadline, Once, Made.Now);
            if (outcome.LookAgainAt is { } at) { waits.Add((at - Made.Now).TotalSeconds); }
        }
        Assert.Equal([15, 30, 60, 120, 240, 480, 600, 600, 600, 600, 600], waits);
        Assert.Equal((PublicationState.NeedsAPerson, "timeout"), (outcome.State, outcome.Evidence));
    }

    private static OutcomeRecord Read(FindOutcome found, DateTimeOffset now, ConnectorLimits? limits = null, int attempt = 1) =>
        Outcomes.Read(found, Before, Made.Claim(attempt), Made.Claim(attempt).Deadline, limits ?? Once, now);
}
