using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.LinkedIn;

public sealed class LinkedInErrorsTests
{
    [Theory]
    [InlineData(400, "VERSION_MISSING", 0, ErrorClass.Configuration, false)]
    [InlineData(426, "NONEXISTENT_VERSION", 0, ErrorClass.Configuration, false)]
    [InlineData(400, "FIELD_LENGTH_TOO_LONG", 0, ErrorClass.Content, false)]
    [InlineData(400, "INVALID_URN_ID", 0, ErrorClass.Content, false)]
    [InlineData(400, "MEDIA_ASSET_WAITING_UPLOAD", 0, ErrorClass.Temporary, false)]
    [InlineData(400, "MEDIA_ASSET_PROCESSING_FAILED", 0, ErrorClass.Content, false)]
    [InlineData(401, "EXPIRED_ACCESS_TOKEN", 65602, ErrorClass.Account, true)]
    [InlineData(401, "REVOKED_ACCESS_TOKEN", 65601, ErrorClass.Account, false)]
    [InlineData(401, "RESTRICTED_MEMBER", 65608, ErrorClass.Account, false)]
    [InlineData(403, "ACCESS_DENIED", 100, ErrorClass.Account, false)]
    [InlineData(409, "CONFLICT", 0, ErrorClass.Temporary, false)]
    [InlineData(429, "TOO_MANY_REQUESTS", 0, ErrorClass.Rate, false)]
    public async Task A_refusal_is_sorted_by_who_must_act(int status, string code, int service, ErrorClass expected, bool renew)
    {
        var error = await StubNetwork.Refusal(Network.LinkedIn, status, $$"""{"status":{{status}},"code":"{{code}}","serviceErrorCode":{{service}},"message":"x"}""");

        Assert.Equal((expected, code, renew), (error.Class, error.Code, error.Renew));
    }

    [Fact]
    public async Task A_daily_limit_ends_at_midnight_utc()
    {
        var error = await StubNetwork.Refusal(Network.LinkedIn, 429, """{"code":"TOO_MANY_REQUESTS"}""");

        Assert.Equal(TimeSpan.Zero, error.RetryAt!.Value.UtcDateTime.TimeOfDay);
        Assert.InRange(error.RetryAt.Value - TimeProvider.System.GetUtcNow(), TimeSpan.Zero, TimeSpan.FromDays(1));
    }
}
