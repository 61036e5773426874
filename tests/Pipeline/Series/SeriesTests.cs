using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Contracts.Series;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Series;

public sealed class SeriesTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task Each_occurrence_is_checked_signed_published_and_remembered_for_itself()
    {
        var practice = await Practice();
        var series = await Begin(practice, "Horaires d’hiver du secrétariat, du lundi au jeudi.");
        var first = await Post(series, 0);
        Assert.Equal((PostState.InReview, series.GetPrimaryKeyString()), (first.State, first.Content.Series));
        Assert.Null((await Sign(first)).Refusal);
        await World.Pass(TimeSpan.FromDays(3));
        await practice.UntilState(Grain(first), PublicationState.Published);

        await World.Pass(TimeSpan.FromDays(9));
        await World.Until(async () => (await series.Read(Token))!.Occurrences is [{ Number: 1, Post.Length: > 0 }, ..], "the second occurrence is put before the surgeon");
        var second = await Post(series, 0);
        Assert.Equal(PostState.InReview, second.State);
        Assert.Equal(first.Plan[0].At.AddDays(14), second.Plan[0].At);
        // The same words on the same channel: the surgeon is told, and says so in writing.
        Assert.Equal("sign.attestation-missing", (await Sign(second)).Refusal?.Code);
    }

    [Fact]
    public async Task After_a_long_silence_one_occurrence_only_is_made_and_the_others_are_told_as_skipped()
    {
        var practice = await Practice();
        var series = await Begin(practice, "Reprise des consultations avancées au centre hospitalier voisin.");
        var first = await Post(series, 0);
        await Grain(first).Cancel("essai", Support.Practice.Manager, Token);
        World.Clock.Advance(TimeSpan.FromDays(70));
        await World.Until(async () => (await series.Read(Token))!.Occurrences is [{ State: OccurrenceState.Made, Number: > 3 }, ..], "one occurrence is made");
        var view = (await series.Read(Token))!;
        Assert.Equal(2, view.Occurrences.Count(o => o.State == OccurrenceState.Made));
        Assert.Equal(["series.missed"], view.Occurrences.Where(o => o.State == OccurrenceState.Skipped).Select(o => o.Why!.Code).Distinct());
        Assert.True((await Post(series, 0)).Plan[0].At > World.Clock.GetUtcNow());
    }

    [Fact]
    public async Task An_unsigned_occurrence_keeps_the_next_one_back_and_somebody_is_asked()
    {
        var practice = await Practice();
        var series = await Begin(practice, "Rappel\u00a0: la carte Vitale se met à jour une fois l’an.", s => s with { Unit = RhythmUnit.Week, Every = 1, Missed = MissedPolicy.Ask });
        await World.Pass(TimeSpan.FromDays(5));
        await World.Until(async () => (await series.Read(Token))!.Occurrences is [{ State: OccurrenceState.Asked, Number: 1 }, ..], "the second occurrence is asked about");
        Assert.Equal("series.previous-open", (await series.Settle(1, wanted: true, Support.Practice.Manager, Token)).Refusal?.Code);
        await Grain(await Post(series, 0)).Cancel("plus d’actualité", Support.Practice.Manager, Token);
        var settled = await series.Settle(1, wanted: true, Support.Practice.Manager, Token);
        Assert.Equal(OccurrenceState.Made, settled.Value!.Occurrences[0].State);
        Assert.Equal("series.not-asked", (await series.Settle(1, wanted: false, Support.Practice.Manager, Token)).Refusal?.Code);
    }

    [Fact]
    public async Task A_text_that_the_charter_blocks_is_a_draft_that_says_why()
    {
        var practice = await Practice();
        var series = await Begin(practice, "Le meilleur chirurgien de Brest vous garantit un résultat parfait.");
        var occurrence = Assert.Single((await series.Read(Token))!.Occurrences);
        Assert.Equal("post.blocked", occurrence.Why?.Code);
        Assert.Equal(PostState.Draft, (await Post(series, 0)).State);
    }

    [Fact]
    public async Task Once_ended_nothing_comes_back_and_a_new_model_counts_for_the_next_times_only()
    {
        var practice = await Practice();
        var series = await Begin(practice, "Dons de cornées\u00a0: l’équipe de coordination répond.");
        var first = await Post(series, 0);
        var adopted = await series.Adopt(first.Content with { Title = "Relu" }, Support.Practice.Manager, Token);
        Assert.Equal(("Relu", "Essai"), (adopted.Value!.Settings.Model.Title, (await Post(series, 0)).Content.Title));
        Assert.Null((await series.End(Support.Practice.Manager, Token)).Value!.Next);
        World.Clock.Advance(TimeSpan.FromDays(40));
        await World.Pass(TimeSpan.FromMinutes(2));
        Assert.Single((await series.Read(Token))!.Occurrences);
        Assert.Equal([series.GetPrimaryKeyString()], (await World.Service<Boards>().Series(practice.Owner, Token)).Select(k => k.ToString()));
    }

    [Fact]
    public async Task On_somebody_elses_channel_nothing_comes_back()
    {
        var (practice, other) = (await Practice(), await Practice());
        var settings = new SeriesSettings { Model = other.Content("Une salle d’attente plus calme."), Unit = RhythmUnit.Week, Every = 2, FirstOn = new(2030, 1, 7) };
        Assert.Equal("post.channel-unknown", (await World.Grains.Series(new(practice.Owner, "s1")).Begin(settings, Support.Practice.Manager, Token)).Refusal?.Code);
    }

    [Fact]
    public async Task A_blocked_draft_keeps_the_next_ones_back_until_its_window_is_over_and_no_longer()
    {
        var practice = await Practice();
        var series = await Begin(practice, "Le meilleur chirurgien de Quimper vous promet un genou parfait.", s => s with { Every = 1 });
        await World.Pass(TimeSpan.FromDays(5));
        await World.Until(async () => (await series.Read(Token))!.Occurrences is [{ Number: 1, State: OccurrenceState.Skipped }, ..], "the next is left out");
        await World.Pass(TimeSpan.FromDays(7));
        await World.Until(async () => (await series.Read(Token))!.Occurrences is [{ Number: 2, State: OccurrenceState.Made }, ..], "the one after it is made");
    }

    private async Task<ISeriesGrain> Begin(Practice practice, string text, Func<SeriesSettings, SeriesSettings>? change = null)
    {
        var series = World.Grains.Series(new(practice.Owner, "s1"));
        var settings = new SeriesSettings { Model = practice.Content(text), Unit = RhythmUnit.Week, Every = 2, FirstOn = DateOnly.FromDateTime(World.Clock.GetUtcNow().UtcDateTime).AddDays(2), At = new(12, 15) };
        var begun = await series.Begin(change?.Invoke(settings) ?? settings, Support.Practice.Manager, Token);
        Assert.Null(begun.Refusal);
        Assert.Equal(begun.Value!.Key, (await series.Begin(settings, Support.Practice.Surgeon, Token)).Value!.Key);
        return series;
    }

    /// <summary>The post of an occurrence, counted from the latest.</summary>
    private async Task<PostView> Post(ISeriesGrain series, int back) =>
        (await Grain((await series.Read(Token))!.Occurrences.Where(o => o.Post.Length > 0).ElementAt(back).Post).Read(Token))!;

    private Task<Contracts.Answers.Answer<PostView>> Sign(PostView post) => Support.Practice.Sign(Grain(post));

    private IPostGrain Grain(PostView post) => Grain(post.Key);

    private IPostGrain Grain(string post) => World.Grains.Post(PostKey.Parse(post));
}
