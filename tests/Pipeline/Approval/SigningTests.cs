using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Approval;

public sealed class SigningTests(World world) : PipelineTests(world)
{
    private static readonly Actor Replacement = new() { Kind = ActorKind.Person, Id = "solene", Name = "Dr Solène", Means = "password" };

    [Fact]
    public async Task Neither_the_agency_nor_an_api_key_nor_the_product_signs()
    {
        var practice = await Practice();
        var post = await practice.Submitted(practice.Content("Qui signe ?", In(5)));
        foreach (var by in new[] { Support.Practice.Manager, Support.Practice.Surgeon with { Kind = ActorKind.ApiKey }, Support.Practice.Surgeon with { Kind = ActorKind.System } })
        {
            Assert.Equal("sign.not-yours", (await Support.Practice.Sign(post, by)).Refusal!.Code);
        }
    }

    [Fact]
    public async Task A_delegate_signs_within_their_dates_and_not_after_being_revoked()
    {
        var practice = await Practice();
        var now = World.Clock.GetUtcNow();
        var given = await practice.Person.Delegate(new() { Member = Replacement.Id, Name = Replacement.Name, From = now.AddMinutes(-1), Until = now.AddDays(7) }, Support.Practice.Surgeon, Token);
        Assert.Null(given.Refusal);
        Assert.Null((await Support.Practice.Sign(await practice.Submitted(practice.Content("Par le remplaçant.", In(5))), Replacement)).Refusal);
        await practice.Person.Revoke(Replacement.Id, Support.Practice.Surgeon, Token);
        var after = await practice.Submitted(practice.Content("Après la révocation.", In(90)));
        Assert.Equal("sign.not-yours", (await Support.Practice.Sign(after, Replacement)).Refusal!.Code);
    }

    [Fact]
    public async Task Only_the_surgeon_gives_a_delegation()
    {
        var practice = await Practice();
        var now = World.Clock.GetUtcNow();
        var refused = await practice.Person.Delegate(new() { Member = Replacement.Id, Name = "x", From = now, Until = now.AddDays(1) }, Support.Practice.Manager, Token);
        Assert.Equal("delegation.only-surgeon", refused.Refusal!.Code);
    }

    [Fact]
    public async Task Nobody_but_the_surgeon_hands_their_signature_to_another_account()
    {
        var practice = await Practice();
        var taken = (await practice.Person.Read(Token))! with { Member = Support.Practice.Manager.Id };
        Assert.Equal("surgeon.signer-fixed", (await practice.Person.Define(taken, Support.Practice.Manager, Token)).Refusal!.Code);
        var post = await practice.Submitted(practice.Content("Toujours au chirurgien.", In(5)));
        Assert.Equal("sign.not-yours", (await Support.Practice.Sign(post, Support.Practice.Manager)).Refusal!.Code);
        Assert.Null((await Support.Practice.Sign(post)).Refusal);
    }

    [Fact]
    public async Task What_changed_since_it_was_read_is_not_signed()
    {
        var practice = await Practice();
        var post = await practice.Submitted(practice.Content("Version une.", In(10)));
        var read = (await post.Read(Token))!;
        Assert.Null((await post.Edit(practice.Content("Version deux.", In(10)), read.Version, Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Equal("sign.changed", (await post.Sign(read.Hash, [], Support.Practice.Surgeon, Token)).Refusal!.Code);
    }

    [Fact]
    public async Task Editing_after_signing_voids_the_signature_and_the_same_bytes_bring_it_back()
    {
        var practice = await Practice();
        var content = practice.Content("Signé tel quel.", In(20));
        var post = await practice.Signed(content);
        var signed = (await post.Read(Token))!;
        await post.Edit(practice.Content("Changé ensuite.", In(20)), signed.Version, Support.Practice.Manager, Token);
        Assert.Equal(PostState.Draft, (await post.Read(Token))!.State);
        Assert.Empty((await Channel(practice).Read(Token))!.Queue);
        await post.Edit(content, signed.Version + 1, Support.Practice.Manager, Token);
        await post.Submit(Support.Practice.Manager, Token);
        var back = (await post.Read(Token))!;
        Assert.Equal((PostState.Signed, signed.Hash), (back.State, back.Hash));
        await World.Pass(TimeSpan.FromMinutes(21));
        await practice.UntilState(post, PublicationState.Published);
        Assert.DoesNotContain(World.Networks[Network.Bluesky].Sent, s => s.Text == "Changé ensuite.");
    }

    [Fact]
    public async Task The_same_bytes_declared_as_a_clinical_image_are_not_signed_again_by_themselves()
    {
        var practice = await Practice(null, Network.Instagram);
        var content = practice.Content("Un dessin, dit-on.", In(20), Network.Instagram);
        var picture = await practice.Picture();
        var post = await practice.Signed(content with { Variants = [content.Variants[0] with { Media = [picture] }] });
        var clinical = content with { Variants = [content.Variants[0] with { Media = [picture with { Nature = MediaNature.Clinical }] }] };
        await post.Edit(clinical, 1, Support.Practice.Manager, Token);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Equal(PostState.InReview, (await post.Read(Token))!.State);
    }

    [Fact]
    public async Task A_word_given_for_one_image_is_not_taken_for_the_same_image_declared_as_something_else()
    {
        var practice = await Practice(null, Network.Instagram);
        var content = practice.Content("Coupe échographique d’enseignement.", In(20), Network.Instagram);
        var picture = await practice.Picture() with { Nature = MediaNature.Clinical };
        PostContent With(MediaRef shown) => content with { Variants = [content.Variants[0] with { Media = [shown] }] };
        var post = await practice.Submitted(With(picture));
        var given = (await post.Read(Token))!.Findings.Where(f => f.Severity == Contracts.Charter.FindingSeverity.Attest).Select(f => f.Rule).Distinct().Select(rule => new Attestation { Rule = rule, Reason = "annotations retirées" }).ToArray();
        Assert.Null((await Support.Practice.Sign(post, null, given)).Refusal);

        await post.Edit(With(picture with { Owner = MediaOwner.Patient }), 1, Support.Practice.Manager, Token);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Equal(PostState.InReview, (await post.Read(Token))!.State);

        await post.Edit(With(picture), 2, Support.Practice.Manager, Token);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Equal(PostState.Signed, (await post.Read(Token))!.State);
    }

    [Fact]
    public async Task What_the_charter_blocks_cannot_be_submitted()
    {
        var practice = await Practice();
        var post = World.Grains.GetGrain<IPostGrain>(practice.NewPost().ToString());
        await post.Create(practice.Content("Résultat garanti, sans aucun risque, réservez vite !", In(5)), Support.Practice.Manager, Token);
        var refused = await post.Submit(Support.Practice.Manager, Token);
        Assert.Equal("post.blocked", refused.Refusal!.Code);
        Assert.Equal(PostState.Draft, (await post.Read(Token))!.State);
    }

    [Fact]
    public async Task A_clinical_image_needs_the_surgeons_own_word_with_a_reason()
    {
        var practice = await Practice(null, Network.Instagram);
        var content = practice.Content("Coupe échographique d’enseignement, pour les confrères.", In(5), Network.Instagram);
        var picture = await practice.Picture() with { Nature = MediaNature.Clinical };
        var post = await practice.Submitted(content with { Variants = [content.Variants[0] with { Media = [picture] }] });
        var rule = Assert.Single((await post.Read(Token))!.Findings, f => f.Severity == Contracts.Charter.FindingSeverity.Attest).Rule;
        Assert.Equal("sign.attestation-missing", (await Support.Practice.Sign(post)).Refusal!.Code);
        Assert.Equal("sign.attestation-missing", (await Support.Practice.Sign(post, null, new Attestation { Rule = rule, Reason = " " })).Refusal!.Code);
        Assert.Null((await Support.Practice.Sign(post, null, new Attestation { Rule = rule, Reason = "annotations retirées" })).Refusal);
    }

    [Fact]
    public async Task A_surgeon_asks_for_a_change_and_the_next_version_says_what_they_saw()
    {
        var practice = await Practice();
        var post = await practice.Submitted(practice.Content("Première version.", In(30)));
        Assert.Equal("reason.missing", (await post.RequestChanges(" ", Support.Practice.Surgeon, Token)).Refusal!.Code);
        Assert.Equal("sign.not-yours", (await post.RequestChanges("non", Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Null((await post.RequestChanges("Ajoutez le 15.", Support.Practice.Surgeon, Token)).Refusal);
        var sent = (await post.Read(Token))!;
        Assert.Equal((PostState.ChangesRequested, "Ajoutez le 15."), (sent.State, sent.Reason));
        await post.Edit(practice.Content("Deuxième version.", In(30)), sent.Version, Support.Practice.Manager, Token);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Equal("Première version.", (await post.Read(Token))!.LastSeen!.Variants[0].Text);
    }

    private IChannelGrain Channel(Practice practice) => World.Grains.GetGrain<IChannelGrain>(practice.Channel().ToString());
}
