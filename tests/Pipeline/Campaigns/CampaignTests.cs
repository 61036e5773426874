using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Campaigns;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Campaigns;

public sealed class CampaignTests(World world) : PipelineTests(world)
{
    private const string Text = "Dépistage du cancer colorectal\u00a0: dès 50 ans, un test tous les deux ans, à la maison. Parlez-en à votre médecin traitant. Consultation à {ville}.";

    [Fact]
    public async Task Each_surgeon_gets_one_draft_with_their_words_a_day_after_the_one_before_and_nothing_is_flagged_as_undeclared()
    {
        var practice = await Practice(c => c with { Slots = ["0 30 8 * * ?"] }, Network.Bluesky, Network.X);
        var colleague = await Colleague(practice.Owner.Agency, "loup");
        var campaign = (await Declare(practice, "c1", practice.Owner, colleague)).Value!;
        Assert.True(campaign.Complete);
        Assert.Equal([], campaign.Surgeons[0].Without);
        Assert.Equal([Network.Bluesky], campaign.Surgeons[1].Without);

        var (mine, theirs) = (await Post(campaign, 0), await Post(campaign, 1));
        Assert.Equal(PostState.Draft, mine.State);
        Assert.EndsWith("Consultation à Brest.", mine.Content.Variants[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("Consultation à Cayenne.", theirs.Content.Variants[0].Text, StringComparison.Ordinal);
        Assert.Equal(campaign.Surgeons[0].Day.AddDays(1), campaign.Surgeons[1].Day);
        // Cayenne is three hours behind Greenwich: its day begins later.
        Assert.Equal(new DateTimeOffset(campaign.Surgeons[1].Day, TimeOnly.MinValue, TimeSpan.FromHours(-3)), theirs.Content.Variants[0].NotBefore);

        var post = World.Grains.Post(PostKey.Parse(mine.Key));
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await Support.Practice.Sign(post)).Refusal);
        Assert.Empty((await World.Grains.Post(PostKey.Parse(theirs.Key)).Edit(theirs.Content with { Title = "Relu" }, 1, Support.Practice.Manager, Token)).Value!.Findings);
    }

    [Fact]
    public async Task Declared_twice_it_is_one_and_what_an_author_changed_since_stays()
    {
        var practice = await Practice();
        var colleague = await Colleague(practice.Owner.Agency, "loup");
        var campaign = (await Declare(practice, "c1", practice.Owner, colleague)).Value!;
        var mine = await Post(campaign, 0);
        var post = World.Grains.Post(PostKey.Parse(mine.Key));
        await post.Edit(mine.Content with { Title = "Relu" }, 1, Support.Practice.Manager, Token);

        var again = (await Declare(practice, "c1", colleague, practice.Owner)).Value!;
        Assert.Equal(campaign.Surgeons.Select(s => s.Post), again.Surgeons.Select(s => s.Post));
        Assert.Equal(("Relu", campaign.Key), ((await post.Read(Token))!.Content.Title, (await post.Read(Token))!.Content.Campaign));
    }

    [Fact]
    public async Task One_surgeon_without_a_channel_stops_it_for_all_and_no_draft_is_made()
    {
        var practice = await Practice();
        var refused = await Declare(practice, "c1", practice.Owner, OwnerKey.Surgeon(practice.Owner.Agency, "personne"));
        Assert.Equal("campaign.no-channel", refused.Refusal!.Code);
        Assert.Null(await World.Grains.Campaign(new(practice.Owner.Agency, "c1")).Read(Token));
        Assert.Equal("campaign.person", (await World.Grains.Campaign(new(practice.Owner.Agency, "c1")).Declare(Made(practice, practice.Owner, practice.Owner), Actor.System("blog"), Token)).Refusal!.Code);
    }

    private Task<Contracts.Answers.Answer<CampaignRecord>> Declare(Practice practice, string name, params OwnerKey[] owners) =>
        World.Grains.Campaign(new(practice.Owner.Agency, name)).Declare(Made(practice, owners), Support.Practice.Manager, Token);

    private CampaignRecord Made(Practice practice, params OwnerKey[] owners) => new()
    {
        Key = "",
        Name = "Mars bleu",
        Model = practice.Content(Text, null, Network.X, Network.Bluesky),
        FirstDay = DateOnly.FromDateTime(World.Clock.GetUtcNow().UtcDateTime).AddDays(2),
        Days = owners.Length,
        Surgeons = [.. owners.Select(o => new CampaignSurgeon { Owner = o.Owner, Values = ImmutableSortedDictionary<string, string>.Empty.Add("ville", o == practice.Owner ? "Brest" : "Cayenne") })],
    };

    private async Task<PostView> Post(CampaignRecord campaign, int place) => (await World.Grains.Post(PostKey.Parse(campaign.Surgeons[place].Post)).Read(Token))!;

    private async Task<OwnerKey> Colleague(string agency, string name)
    {
        var owner = OwnerKey.Surgeon(agency, name);
        await World.Grains.Surgeon(owner).Define(
            new() { Name = "Dr Loup", TimeZone = "America/Cayenne", Member = name, RppsVerified = true, CharterSignedOn = new(2026, 1, 1), OrderInformedOn = new(2026, 1, 2) }, Support.Practice.Manager, Token);
        Assert.Null((await World.Grains.Channel(new(owner, Network.X, "acc-x")).Configure(new() { Name = "@loup", TimeZone = "America/Cayenne", Slots = ["0 30 8 * * ?"] }, Support.Practice.Manager, Token)).Refusal);
        return owner;
    }
}
