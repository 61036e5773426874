using Scheduler.Connectors;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Publishing;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Publishing;

public sealed class SendOutcomeTests
{
    private static readonly ConnectorLimits Limits = new() { MaxText = 300, Count = t => t.Length, SettleTime = TimeSpan.FromSeconds(30) };

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void What_the_network_took_is_published_on_whichever_attempt(int attempt)
    {
        var outcome = Outcomes.Of(new SendOutcome.Published("id", new("https://bsky.app/p/1")), Made.Claim(attempt), Limits, Made.Now);
        Assert.Equal((PublicationState.Published, "id", "https://bsky.app/p/1", null), (outcome.State, outcome.NetworkId, outcome.Url, outcome.Returned));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(60)]
    public void An_answer_that_never_came_is_unknown_looked_up_soon_and_given_back_to_nobody(int attempt)
    {
        var outcome = Outcomes.Of(new SendOutcome.Unknown("timeout", "urn:1"), Made.Claim(attempt), Limits, Made.Now);
        Assert.Equal((PublicationState.Unknown, "timeout: urn:1", Made.Now.AddSeconds(2), null), (outcome.State, outcome.Evidence, outcome.LookAgainAt, outcome.Returned));
    }

    // class, renew, attempt → state, seconds until the next attempt (-1: none)
    [Theory]
    [InlineData(ErrorClass.Content, false, 1, PublicationState.Rejected, -1)]
    [InlineData(ErrorClass.Content, false, 6, PublicationState.Rejected, -1)]
    [InlineData(ErrorClass.Rate, false, 1, PublicationState.Planned, 900)]
    [InlineData(ErrorClass.Rate, false, 60, PublicationState.Planned, 900)]
    [InlineData(ErrorClass.Account, true, 1, PublicationState.Planned, 0)]
    [InlineData(ErrorClass.Account, true, 5, PublicationState.Planned, 0)]
    [InlineData(ErrorClass.Account, true, 6, PublicationState.Held, 0)]
    [InlineData(ErrorClass.Account, false, 1, PublicationState.Held, 0)]
    [InlineData(ErrorClass.Temporary, false, 1, PublicationState.Planned, 5)]
    [InlineData(ErrorClass.Temporary, false, 2, PublicationState.Planned, 10)]
    [InlineData(ErrorClass.Temporary, false, 5, PublicationState.Planned, 80)]
    [InlineData(ErrorClass.Temporary, false, 6, PublicationState.Held, 0)]
    [InlineData(ErrorClass.Configuration, false, 1, PublicationState.Held, 0)]
    public void A_refusal_is_final_tried_again_or_held_by_its_kind(ErrorClass kind, bool renew, int attempt, PublicationState to, int seconds)
    {
        var outcome = Outcomes.Of(new SendOutcome.Refused(Error(kind) with { Renew = renew }), Made.Claim(attempt), Limits, Made.Now);
        Assert.Equal(to, outcome.State);
        Assert.Null(outcome.LookAgainAt);
        Assert.Equal(("network.code", "Non.", "No.", "{}"), (outcome.Why!.Code, outcome.Why.French, outcome.Why.English, outcome.Why.Raw));
        if (seconds < 0) { Assert.Null(outcome.Returned); return; }
        Assert.Equal((to, Made.Now.AddSeconds(seconds), attempt), (outcome.Returned!.To, outcome.Returned.RetryAt, outcome.Returned.Entry.Attempt));
        Assert.Equal(outcome.Why, outcome.Returned.Why);
    }

    [Fact]
    public void A_network_that_says_when_to_come_back_is_believed()
    {
        var outcome = Outcomes.Refused(Error(ErrorClass.Rate) with { RetryAt = Made.Now.AddMinutes(3) }, Made.Claim(), Made.Now);
        Assert.Equal(Made.Now.AddMinutes(3), outcome.Returned!.RetryAt);
    }

    internal static NetworkError Error(ErrorClass kind) => new() { Class = kind, Code = "code", French = "Non.", English = "No.", Raw = "{}" };
}
