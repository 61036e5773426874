using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Bluesky;

public sealed class BlueskyErrorsTests
{
    [Theory]
    [InlineData(400, "ExpiredToken", "Token has expired", ErrorClass.Account, true)]
    [InlineData(400, "ExpiredToken", "Token has been revoked", ErrorClass.Account, false)]
    [InlineData(400, "InvalidToken", "Token could not be verified", ErrorClass.Account, false)]
    [InlineData(401, "AuthenticationRequired", "Invalid identifier or password", ErrorClass.Account, false)]
    [InlineData(401, "AccountTakedown", "Account has been taken down", ErrorClass.Account, false)]
    [InlineData(401, "AccountDeactivated", "Account is deactivated", ErrorClass.Account, false)]
    [InlineData(401, "AuthFactorTokenRequired", "A sign in code has been sent", ErrorClass.Account, false)]
    [InlineData(400, "InvalidRequest", "Invalid app.bsky.feed.post record: grapheme too big (maximum 300, got 301) at $.record.text", ErrorClass.Content, false)]
    [InlineData(400, "InvalidRequest", "Invalid app.bsky.feed.post record: blob too big (maximum 2000000, got 2431708) at $.record.embed.images[0].image", ErrorClass.Content, false)]
    [InlineData(400, "InvalidRequest", "Something never seen", ErrorClass.Configuration, false)]
    [InlineData(400, "BlobNotFound", "Could not find blob: bafkrei", ErrorClass.Temporary, false)]
    [InlineData(400, "InvalidMimeType", "Referenced MimeType does not match", ErrorClass.Content, false)]
    [InlineData(413, "PayloadTooLarge", "request entity too large", ErrorClass.Content, false)]
    [InlineData(429, "RateLimitExceeded", "Rate Limit Exceeded", ErrorClass.Rate, false)]
    public async Task A_refusal_is_sorted_by_who_must_act(int status, string code, string message, ErrorClass expected, bool renew)
    {
        var error = await StubNetwork.Refusal(Network.Bluesky, status, $$"""{"error":"{{code}}","message":"{{message}}"}""");

        Assert.Equal((expected, code, renew), (error.Class, error.Code, error.Renew));
        Assert.Equal(expected == ErrorClass.Rate, error.RetryAt is not null);
    }
}
