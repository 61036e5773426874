using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Holds;

public sealed class SubjectPauseTests(World world) : PipelineTests(world)
{
    private const string About = "La tige Kelmora 3 se pose par voie antérieure.";

    [Fact]
    public async Task What_speaks_of_a_recalled_implant_stays_and_everything_else_leaves()
    {
        var practice = await Practice(s => s with { MaxPerDay = 20, MinimumGap = TimeSpan.Zero });
        var about = await practice.Signed(practice.Content(About, In(2)));
        var other = await practice.Signed(practice.Content("Avant une opération, parlez à l’anesthésiste de vos traitements.", In(3)));
        Assert.Null((await Hold(practice.Owner.Agency).Place(Recall("kelmora-3"), Token)).Refusal);
        await practice.UntilState(other, PublicationState.Published);
        await practice.UntilState(about, PublicationState.Held);
        Assert.DoesNotContain(World.Networks[Network.Bluesky].Sent, s => s.Text == About);
    }

    [Fact]
    public async Task A_subject_named_only_in_a_pictures_alternative_text_stays_too()
    {
        var practice = await Practice();
        var content = practice.Content("Radiographie de contrôle, expliquée.", In(2));
        var post = await practice.Signed(content with { Variants = [content.Variants[0] with { Media = [await practice.Picture() with { Alt = "Dessin d’une prothèse Kelmora" }] }] });
        await Hold(practice.Owner.ToString()).Place(Recall("Kelmora"), Token);
        await practice.UntilState(post, PublicationState.Held);
    }

    [Fact]
    public async Task A_subject_that_its_author_copied_from_a_picture_stays_too()
    {
        var practice = await Practice();
        var content = practice.Content("Une fiche à garder avant l’intervention.", In(2));
        var post = await practice.Signed(content with { Variants = [content.Variants[0] with { Media = [await practice.Picture() with { Words = "Tige Kelmora, repères" }] }] });
        await Hold(practice.Owner.ToString()).Place(Recall("Kelmora"), Token);
        await practice.UntilState(post, PublicationState.Held);
    }

    [Fact]
    public async Task A_subject_placed_during_an_upload_stops_the_public_call()
    {
        var practice = await Practice(null, Network.Instagram);
        var network = World.Networks[Network.Instagram];
        var uploaded = new TaskCompletionSource();
        network.Upload = uploaded.Task;
        var content = practice.Content("La Kelmora en image.", In(1), Network.Instagram);
        var post = await practice.Signed(content with { Variants = [content.Variants[0] with { Media = [await practice.Picture()] }] });
        await World.Until(() => Task.FromResult(network.Uploading.Task.IsCompleted), "uploading");
        await Hold(practice.Owner.Agency).Place(Recall("kelmora"), Token);
        uploaded.SetResult();
        await practice.UntilState(post, PublicationState.Held, Network.Instagram);
        Assert.DoesNotContain(network.Sent, s => s.Text == "La Kelmora en image.");
    }

    [Fact]
    public async Task Two_subjects_stand_side_by_side_and_lifting_one_leaves_the_other()
    {
        var practice = await Practice();
        var hold = Hold(practice.Owner.ToString());
        var first = (await hold.Place(Recall("kelmora"), Token)).Value!;
        var second = (await hold.Place(Recall("laser", "excimer"), Token)).Value!;
        Assert.Equal(first.Scope, (await hold.Place(Recall("Kelmora"), Token)).Value!.Scope);
        Assert.Null((await hold.Lift(HoldScope.Parse(first.Scope).Subject, Role.Owner, Support.Practice.Manager, Token)).Refusal);
        Assert.Equal([second.Scope], (await Service<HoldRegister>().All(practice.Owner.Agency, Token)).Select(h => h.Scope));
        Assert.Equal("hold.none", (await hold.Lift(HoldScope.Parse(first.Scope).Subject, Role.Owner, Support.Practice.Manager, Token)).Refusal?.Code);
    }

    [Fact]
    public async Task The_people_concerned_are_written_to_once()
    {
        var practice = await Practice();
        var told = new ToldMember { Key = new MemberKey(practice.Owner.Agency, "ysaline").ToString(), Name = "Dr Ysaline" };
        var hold = (await Hold(practice.Owner.Agency).Place(Recall("kelmora") with { Tell = [told] }, Token)).Value!;
        Assert.Equal([told], hold.Told);
        var letter = Assert.Single(await Service<Letters>().Read(practice.Owner.Agency, Token));
        Assert.Equal(told.Key, letter.To);
        Assert.Contains("kelmora", letter.Body, StringComparison.Ordinal);
        var entry = Assert.Single(await Service<AuditLog>().Read(practice.Owner.Agency, 0, 100, Token), e => e.What == "hold.placed");
        Assert.Equal((practice.Owner.Agency, "kelmora", told.Key), (entry.Subject, entry.Facts["words"], entry.Facts["told"]));
    }

    [Fact]
    public async Task A_word_that_would_stop_nearly_everything_is_refused() =>
        Assert.Equal("hold.word-short", (await Hold((await Practice()).Owner.ToString()).Place(Recall("kelmora", "le"), Token)).Refusal?.Code);

    private IHoldGrain Hold(string place) => World.Grains.Hold(place);

    private T Service<T>() where T : notnull => World.Service<T>();

    private static HoldOrder Recall(params string[] words) => Support.Practice.Pause("rappel de lot", Role.Owner, Support.Practice.Manager, words);
}
