using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Epoch;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Publishing;

public sealed class AfterLossTests(World world) : PipelineTests(world)
{
    private ScriptedNetwork Bluesky => World.Networks[Network.Bluesky];

    [Fact]
    public async Task What_left_before_the_backup_was_put_back_is_found_and_not_sent_again()
    {
        var practice = await Practice();
        var sent = Bluesky.Sent.Count;
        Bluesky.Reading = post => new FindOutcome.Found("id-older", new("https://network.example/older"), "Le compte porte ce texte.");
        var post = await practice.Signed(practice.Content("Déjà sortie avant la panne.", In(3)));
        Lose();
        await practice.UntilState(post, PublicationState.Published);
        Assert.Equal(sent, Bluesky.Sent.Count);
        Assert.Equal("https://network.example/older", (await practice.Line(post))!.Url);
        var looked = Bluesky.Looked.Last();
        Assert.True(looked.Searches);
        Assert.Equal(World.Epochs.Current.Lost!.From, looked.CreatedAt);
    }

    [Fact]
    public async Task What_is_not_there_leaves_once_afterwards_under_a_time_of_its_own()
    {
        var practice = await Practice();
        Bluesky.Reading = post => new FindOutcome.NotThere("Rien sur le compte.");
        var post = await practice.Signed(practice.Content("Jamais sortie.", In(3)));
        Lose();
        var sent = Bluesky.Sent.Count;
        await practice.UntilState(post, PublicationState.Published);
        Assert.Equal(sent + 1, Bluesky.Sent.Count);
        Assert.False(Bluesky.Sent.Last().Searches);
        Assert.True(Bluesky.Sent.Last().CreatedAt > World.Epochs.Current.Lost!.Until);
    }

    [Fact]
    public async Task What_was_signed_afterwards_or_could_not_leave_before_is_sent_at_its_hour_as_ever()
    {
        var practice = await Practice();
        Bluesky.Reading = null;
        var later = await practice.Signed(practice.Content("Dont la fenêtre commence après.", In(90)));
        Lose();
        await World.Pass(TimeSpan.FromMinutes(6));
        var looked = Bluesky.Looked.Count(l => l.Searches);
        var after = await practice.Signed(practice.Content("Signée après la panne, sans recherche.", In(3)));
        await practice.UntilState(after, PublicationState.Published);
        await World.Pass(TimeSpan.FromMinutes(86));
        await practice.UntilState(later, PublicationState.Published);
        Assert.Equal(looked, Bluesky.Looked.Count(l => l.Searches));
    }

    // As if a backup of this very moment were put back some minutes later, posts having left meanwhile.
    private void Lose() => World.Epochs.Lose(new LostTime(World.Clock.GetUtcNow(), In(5)));
}
