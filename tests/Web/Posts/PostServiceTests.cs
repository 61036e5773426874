using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Web.Access;
using Scheduler.Web.Posts;

namespace Scheduler.Tests.Web.Posts;

public sealed class PostServiceTests(Practice practice)
{
    [Fact]
    public async Task A_key_is_refused_before_the_post_hears_of_a_signature_a_refusal_or_a_request()
    {
        var token = Xunit.TestContext.Current.CancellationToken;
        await using var scope = practice.Services.CreateAsyncScope();
        var record = new ApiKeyRecord { Id = "k1", Name = "essai", Hash = "", CreatedAt = TimeProvider.System.GetUtcNow(), Owners = [practice.Ysaline.Owner] };
        scope.ServiceProvider.GetRequiredService<CurrentMember>().Fill(new ClaimsPrincipal(new ClaimsIdentity(MemberClaims.Of(record, "atelier"), "test")));
        var posts = scope.ServiceProvider.GetRequiredService<PostService>();
        var content = new PostContent { Title = "Essai", Variants = [new() { Channel = practice.Bluesky.ToString(), Text = "Un texte." }] };
        var created = await posts.Create(practice.Ysaline, content, token);
        Assert.True(created.Done, created.Refusal?.English);
        var key = PostKey.Parse(created.Value.Key);
        Assert.Equal("access.people-only", (await posts.Sign(key, created.Value.Hash, [], token)).Refusal?.Code);
        Assert.Equal("access.people-only", (await posts.Decline(key, "non", token)).Refusal?.Code);
        Assert.Equal("access.people-only", (await posts.RequestChanges(key, "autrement", token)).Refusal?.Code);
    }

    [Fact]
    public void A_manager_sees_the_surgeons_they_were_given_and_nobody_elses()
    {
        var member = new CurrentMember();
        var record = new MemberRecord { Key = "atelier/camille", Email = "", Name = "Camille", Role = Role.Manager, Owners = ["s.corvaisier"] };
        member.Fill(new ClaimsPrincipal(new ClaimsIdentity(MemberClaims.Of(record, "camille", "atelier"), "test")));
        Assert.True(member.Sees(practice.Ysaline));
        Assert.False(member.Sees(OwnerKey.Surgeon("atelier", "autre")));
        Assert.False(member.Sees(OwnerKey.Surgeon("autre", "corvaisier")));
        Assert.False(new CurrentMember().Sees(practice.Ysaline));
    }
}
