using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Agencies;

public sealed class MemberGrainTests(Practice practice)
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_belongs_to_one_member_and_is_free_again_when_they_leave_it()
    {
        var (first, second) = (new MemberKey("atelier", "un"), new MemberKey("atelier", "deux"));
        Assert.True(await practice.Grains.Member(first).Save(Of(first, "commune@atelier.example"), 0, Token));
        Assert.False(await practice.Grains.Member(second).Save(Of(second, "Commune@atelier.example"), 0, Token));
        Assert.True(await practice.Grains.Member(first).Save(Of(first, "autre@atelier.example"), 1, Token));
        Assert.True(await practice.Grains.Member(second).Save(Of(second, "commune@atelier.example"), 0, Token));
    }

    [Fact]
    public async Task A_save_over_someone_elses_save_is_refused()
    {
        var key = new MemberKey("atelier", "trois");
        Assert.True(await practice.Grains.Member(key).Save(Of(key, "trois@atelier.example"), 0, Token));
        Assert.False(await practice.Grains.Member(key).Save(Of(key, "trois@atelier.example") with { Name = "perdu" }, 0, Token));
        Assert.Equal("trois", (await practice.Grains.Member(key).Read(Token))!.Member.Name);
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing()
    {
        var key = await practice.NewKey(practice.Ysaline);
        using var program = practice.Browse().With(key);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await program.Get("/api/v1/owners")).StatusCode);
        await practice.Grains.Agency(new("atelier")).RevokeApiKey(key.Split('.')[1], Actor.System("tests"), Token);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await program.Get("/api/v1/owners")).StatusCode);
    }

    private static MemberRecord Of(MemberKey key, string email) => new() { Key = key.ToString(), Email = email, Name = key.Member, Role = Role.Manager };
}
