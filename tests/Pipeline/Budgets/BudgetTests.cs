using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Budgets;

public sealed class BudgetTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task Once_YouTube_says_the_applications_allowance_is_used_up_another_account_waits_as_long_without_trying()
    {
        var (first, second) = (await Practice(null, Network.YouTube), await Practice(null, Network.YouTube));
        var network = World.Networks[Network.YouTube];
        network.Price = 1;
        var until = In(45);
        network.Next(_ => new SendOutcome.Refused(new()
        {
            Class = ErrorClass.Rate, Code = "quotaExceeded", French = "Épuisé.", English = "Used up.", RetryAt = until, WholeApplication = true,
        }));
        var one = await first.Signed(first.Content("La cheville après une entorse.", In(1), Network.YouTube));
        await first.UntilState(one, PublicationState.Planned, Network.YouTube);
        await World.Until(async () => (await World.Grains.Budget(Network.YouTube).Read(Token)).ExhaustedUntil == until, "the budget knows");
        var two = await second.Signed(second.Content("Le genou du coureur, en clair.", In(1), Network.YouTube));
        await World.Until(async () => (await second.Line(two, Network.YouTube))?.Problem?.Code == "publication.budget", "the second is told why it waits");
        Assert.DoesNotContain(network.Sent, s => s.Text.StartsWith("Le genou", StringComparison.Ordinal));
        World.Clock.Advance(until - World.Clock.GetUtcNow());
        await second.UntilState(two, PublicationState.Published, Network.YouTube);
        await first.UntilState(one, PublicationState.Published, Network.YouTube);
        Assert.Equal(1, network.Sent.Count(s => s.Text.StartsWith("Le genou", StringComparison.Ordinal)));
        Assert.Equal(3, (await World.Grains.Budget(Network.YouTube).Read(Token)).Spent);
    }
}
