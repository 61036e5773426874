using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Tests.Rules.Holds;

public sealed class HoldScopeTests
{
    [Theory]
    [InlineData("agence")]
    [InlineData("agence#0a1b")]
    [InlineData("agence/s.lenoir")]
    [InlineData("agence/p.cabinet#0a1b")]
    [InlineData("agence/s.lenoir/bluesky/did:plc:abc")]
    [InlineData("agence/s.lenoir/bluesky/did:plc:abc#0a1b")]
    public void A_scope_is_read_back_as_it_was_written(string scope) => Assert.Equal(scope, HoldScope.Parse(scope).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("agence/")]
    [InlineData("agence/lenoir")]
    [InlineData("agence/s.lenoir/bluesky")]
    [InlineData("agence#")]
    [InlineData("agence#a#b")]
    [InlineData("agence/s.lenoir/nowhere/1")]
    public void Anything_else_is_no_scope(string scope) => Assert.Throws<FormatException>(() => HoldScope.Parse(scope));

    [Fact]
    public void A_pause_reaches_what_lies_under_its_place()
    {
        var channel = new ChannelKey(OwnerKey.Surgeon("agence", "lenoir"), Network.X, "1");
        Assert.True(HoldScope.Parse("agence#ab").Covers(channel));
        Assert.True(HoldScope.Parse("agence/s.lenoir").Covers(channel));
        Assert.True(HoldScope.Parse(channel.ToString()).Covers(channel.Owner));
        Assert.False(HoldScope.Parse("agence/s.autre").Covers(channel));
        Assert.False(HoldScope.Parse("agence/s.lenoir/x/2").Covers(channel));
        Assert.False(HoldScope.Parse("ailleurs").Covers(channel));
    }
}
