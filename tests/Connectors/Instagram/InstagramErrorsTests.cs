using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Instagram;

public sealed class InstagramErrorsTests
{
    [Theory]
    [InlineData(190, 463, ErrorClass.Account)]
    [InlineData(190, 458, ErrorClass.Account)]
    [InlineData(190, 460, ErrorClass.Account)]
    [InlineData(25, 2207050, ErrorClass.Account)]
    [InlineData(4, 2207051, ErrorClass.Account)]
    [InlineData(10, 0, ErrorClass.Account)]
    [InlineData(100, 33, ErrorClass.Account)]
    [InlineData(9, 2207042, ErrorClass.Rate)]
    [InlineData(4, 0, ErrorClass.Rate)]
    [InlineData(80002, 0, ErrorClass.Rate)]
    [InlineData(36000, 2207004, ErrorClass.Content)]
    [InlineData(36001, 2207005, ErrorClass.Content)]
    [InlineData(36003, 2207009, ErrorClass.Content)]
    [InlineData(36004, 2207010, ErrorClass.Content)]
    [InlineData(352, 2207026, ErrorClass.Content)]
    [InlineData(24, 2207008, ErrorClass.Temporary)]
    [InlineData(9007, 2207027, ErrorClass.Temporary)]
    [InlineData(9004, 2207052, ErrorClass.Temporary)]
    [InlineData(2500, 0, ErrorClass.Configuration)]
    public async Task A_refusal_is_sorted_by_who_must_act(int code, int subcode, ErrorClass expected)
    {
        var error = await StubNetwork.Refusal(Network.Instagram, 400,
            $$$"""{"error":{"message":"x","type":"OAuthException","code":{{{code}}},"error_subcode":{{{(subcode == 0 ? "null" : subcode)}}},"is_transient":false}}""");

        Assert.Equal((expected, $"{(subcode == 0 ? code : subcode)}"), (error.Class, error.Code));
    }

    [Theory]
    [InlineData(24, 2207008, true)]
    [InlineData(9007, 2207027, false)]
    public async Task A_container_that_is_lost_is_made_anew_and_one_that_is_busy_is_kept(int code, int subcode, bool anew)
    {
        var error = await StubNetwork.Refusal(Network.Instagram, 400, $$$"""{"error":{"code":{{{code}}},"error_subcode":{{{subcode}}}}}""");

        Assert.Equal(anew, error.PrepareAnew);
    }

    [Fact]
    public async Task The_wait_is_the_longest_that_the_header_names()
    {
        var before = TimeProvider.System.GetUtcNow();

        var error = await StubNetwork.Refusal(Network.Instagram, 400, """{"error":{"code":80002,"is_transient":true}}""",
            ("X-Business-Use-Case-Usage", """{"1":[{"estimated_time_to_regain_access":3},{"estimated_time_to_regain_access":17}]}"""));

        Assert.InRange(error.RetryAt!.Value, before.AddMinutes(17), before.AddMinutes(18));
    }
}
