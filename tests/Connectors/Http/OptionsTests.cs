using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;

namespace Scheduler.Tests.Connectors.Http;

public sealed class OptionsTests
{
    [Fact]
    public void Every_network_has_its_connector_without_any_configuration()
    {
        using var services = Configured();
        services.GetRequiredService<IStartupValidator>().Validate();
        var set = services.GetRequiredService<ConnectorSet>();

        Assert.All(Enum.GetValues<Network>(), network => Assert.Equal(network, set[network].Network));
    }

    [Theory]
    [InlineData("Bluesky:BaseAddress", "bsky.social")]
    [InlineData("X:BaseAddress", "ftp://api.x.com")]
    [InlineData("LinkedIn:AuthorityAddress", "linkedin")]
    [InlineData("LinkedIn:Version", "2026-09")]
    [InlineData("Instagram:Version", "25")]
    [InlineData("YouTube:ChunkBytes", "1000")]
    [InlineData("X:Concurrency", "0")]
    [InlineData("Bluesky:Retries", "11")]
    [InlineData("Bluesky:CallTimeout", "00:00:00")]
    public void A_wrong_option_is_named_at_start(string option, string value)
    {
        using var services = Configured((option, value));

        var wrong = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.StartsWith($"Scheduler:Networks:{option} must ", Assert.Single(wrong.Failures), StringComparison.Ordinal);
    }

    private static ServiceProvider Configured(params (string Option, string Value)[] options) => new ServiceCollection()
        .AddLogging()
        .AddConnectors(new ConfigurationBuilder().AddInMemoryCollection(options.Select(option => KeyValuePair.Create($"Scheduler:Networks:{option.Option}", (string?)option.Value))).Build())
        .BuildServiceProvider();
}
