using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Scheduler.Silo.Hosting;
using Scheduler.Silo.Launch;

namespace Scheduler.Tests.Architecture.Deploy;

public sealed class AdvertisedAddressTests
{
    [Fact]
    public void Auto_is_the_first_IPv4_address_that_others_can_reach() => Assert.Equal(
        IPAddress.Parse("172.18.0.4"),
        AdvertisedAddress.Of(new() { AdvertisedIP = "auto" }, () => Addresses("fe80::1", "127.0.0.1", "169.254.7.7", "172.18.0.4", "10.0.0.9")));

    [Fact]
    public void Auto_on_a_machine_without_a_network_says_what_to_do() =>
        Assert.Contains("write one", Assert.Throws<OptionsValidationException>(() => AdvertisedAddress.Of(new() { AdvertisedIP = "auto" }, () => Addresses("127.0.0.1", "::1"))).Message);

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("fd00::5")]
    public void An_address_is_taken_as_it_is_written(string address) =>
        Assert.Equal(IPAddress.Parse(address), AdvertisedAddress.Of(new() { AdvertisedIP = address }, () => Addresses("172.18.0.4")));

    [Theory]
    [InlineData("")]
    [InlineData("silo-1")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public void What_no_other_silo_could_call_is_refused_at_the_start(string address) =>
        Assert.Throws<OptionsValidationException>(() => AdvertisedAddress.Of(new() { AdvertisedIP = address }, () => Addresses("172.18.0.4")));

    [Fact]
    public void Silos_of_one_machine_need_no_setting() => Assert.Equal(IPAddress.Loopback, AdvertisedAddress.Of(new SiloReachOptions()));

    [Fact]
    public void A_configured_connection_string_goes_before_the_command_line()
    {
        var plan = new LaunchPlan { Redis = "redis:6379" };
        Assert.Equal("redis:6379", RedisAddress.Of(plan, new ConfigurationBuilder().Build()));
        var configured = new ConfigurationBuilder().AddInMemoryCollection([new(RedisAddress.Setting, "redis:6379,password=p")]).Build();
        Assert.Equal("redis:6379,password=p", RedisAddress.Of(plan, configured));
    }

    private static IEnumerable<IPAddress> Addresses(params string[] addresses) => addresses.Select(IPAddress.Parse);
}
