using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.YouTube;

public sealed class YouTubeErrorsTests
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    [Theory]
    [InlineData(400, "invalidTitle", ErrorClass.Content, false)]
    [InlineData(400, "invalidDescription", ErrorClass.Content, false)]
    [InlineData(400, "invalidTags", ErrorClass.Content, false)]
    [InlineData(400, "uploadLimitExceeded", ErrorClass.Rate, false)]
    [InlineData(401, "authError", ErrorClass.Account, true)]
    [InlineData(401, "youtubeSignupRequired", ErrorClass.Account, false)]
    [InlineData(403, "quotaExceeded", ErrorClass.Rate, false)]
    [InlineData(403, "userRateLimitExceeded", ErrorClass.Rate, false)]
    [InlineData(403, "insufficientPermissions", ErrorClass.Account, false)]
    [InlineData(403, "authenticatedUserAccountSuspended", ErrorClass.Account, false)]
    [InlineData(403, "accessNotConfigured", ErrorClass.Configuration, false)]
    [InlineData(429, "rateLimitExceeded", ErrorClass.Rate, false)]
    public async Task A_refusal_is_sorted_by_who_must_act(int status, string reason, ErrorClass expected, bool renew)
    {
        var error = await Refusal(status, reason);

        Assert.Equal((expected, reason, renew), (error.Class, error.Code, error.Renew));
        Assert.Equal(expected == ErrorClass.Rate, error.RetryAt is not null);
    }

    [Theory]
    [InlineData(403, "quotaExceeded")]
    [InlineData(429, "rateLimitExceeded")]
    public async Task A_daily_quota_begins_anew_at_midnight_in_california(int status, string reason)
    {
        var error = await Refusal(status, reason);
        var retryAt = error.RetryAt!.Value;

        Assert.True(error.WholeApplication);
        Assert.Equal(TimeSpan.Zero, TimeZoneInfo.ConvertTime(retryAt, Pacific).TimeOfDay);
        Assert.InRange(retryAt - TimeProvider.System.GetUtcNow(), TimeSpan.Zero, TimeSpan.FromHours(25));
    }

    [Fact]
    public async Task A_channels_own_limit_stops_no_other_channel() => Assert.False((await Refusal(400, "uploadLimitExceeded")).WholeApplication);

    private static async Task<NetworkError> Refusal(int status, string reason)
    {
        await using var stub = await StubNetwork.Start(Network.YouTube, Spoiling.Say(status, $$$"""{"error":{"code":{{{status}}},"message":"x","errors":[{"reason":"{{{reason}}}"}]}}"""));
        var outcome = await stub.Connector.Prepare(StubNetwork.Post with { Title = "Titre", Media = [Videos.Mp4(100)] }, StubNetwork.Access, null, TestContext.Current.CancellationToken);
        return Assert.IsType<PrepareOutcome.Refused>(outcome).Error;
    }
}
