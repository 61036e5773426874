using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.X;

public sealed class XErrorsTests
{
    [Theory]
    [InlineData(401, "about:blank", "Unauthorized", "Unauthorized", ErrorClass.Account, true)]
    [InlineData(402, "about:blank", "CreditsDepleted", "Your enrolled account does not have any credits", ErrorClass.Account, false)]
    [InlineData(403, "https://api.x.com/2/problems/client-forbidden", "Client Forbidden", "x", ErrorClass.Configuration, false)]
    [InlineData(403, "about:blank", "Forbidden", "Your account is suspended", ErrorClass.Account, false)]
    [InlineData(403, "about:blank", "Forbidden", "You are not permitted to perform this action.", ErrorClass.Account, false)]
    [InlineData(403, "about:blank", "Forbidden", "This user is not allowed to post a video longer than 2 minutes", ErrorClass.Content, false)]
    [InlineData(429, "https://api.x.com/2/problems/usage-capped", "UsageCapExceeded", "Monthly product cap", ErrorClass.Account, false)]
    [InlineData(429, "https://api.x.com/2/problems/rate-limit-exceeded", "Too Many Requests", "Too Many Requests", ErrorClass.Rate, false)]
    [InlineData(413, "about:blank", "Payload Too Large", "x", ErrorClass.Content, false)]
    [InlineData(400, "https://api.x.com/2/problems/invalid-request", "Invalid Request", "Your Tweet text is too long.", ErrorClass.Content, false)]
    [InlineData(400, "https://api.x.com/2/problems/invalid-request", "Invalid Request", "Your media IDs are invalid.", ErrorClass.Temporary, false)]
    [InlineData(400, "https://api.x.com/2/problems/invalid-request", "Invalid Request", "never seen", ErrorClass.Configuration, false)]
    public async Task A_refusal_is_sorted_by_who_must_act(int status, string type, string title, string detail, ErrorClass expected, bool renew)
    {
        var error = await StubNetwork.Refusal(Network.X, status, $$"""{"type":"{{type}}","title":"{{title}}","detail":"{{detail}}","status":{{status}}}""");

        Assert.Equal((expected, renew), (error.Class, error.Renew));
    }

    [Fact]
    public async Task The_wait_ends_when_the_header_says_and_the_longest_clock_binds()
    {
        var quarter = await StubNetwork.Refusal(Network.X, 429, "{}", ("x-rate-limit-reset", "1795448027"));
        var day = await StubNetwork.Refusal(Network.X, 429, "{}",
            ("x-rate-limit-reset", "1795448027"), ("x-user-limit-24hour-remaining", "0"), ("x-user-limit-24hour-reset", "1795500000"));

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_795_448_027), quarter.RetryAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_795_500_000), day.RetryAt);
    }
}
