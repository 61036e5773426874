using CsCheck;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Surgeons;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Surgeons;

public sealed class SurgeonRulesTests
{
    private static readonly Delegation Given = new() { Member = "dg", Name = "Mme Petit", From = Made.Now, Until = Made.Now.AddDays(10) };

    private static readonly SurgeonProfile Profile = new() { Name = "Dr Martin", TimeZone = "Europe/Paris", Member = "dr", Delegations = [Given] };

    [Theory]
    [InlineData("10999990012", true)]
    [InlineData("10999990020", true)]
    [InlineData("10999990013", false)]
    [InlineData("1099999001", false)]
    [InlineData("109999900120", false)]
    [InlineData("1099999001a", false)]
    [InlineData("１０９９９９９００１２", false)]
    [InlineData("", false)]
    public void An_RPPS_number_has_eleven_digits_of_which_the_last_is_its_key(string number, bool valid) => Assert.Equal(valid, SurgeonRules.IsRpps(number));

    [Fact]
    public void Exactly_one_key_fits_and_one_wrong_digit_is_always_seen() =>
        Gen.Select(Gen.Long[1_000_000_000, 9_999_999_999], Gen.Int[0, 10], Gen.Int[1, 9]).Sample((ten, at, by) =>
        {
            var number = Assert.Single(Enumerable.Range(0, 10).Select(key => $"{ten}{key}"), SurgeonRules.IsRpps);
            var wrong = number.ToCharArray();
            wrong[at] = (char)('0' + ((wrong[at] - '0' + by) % 10));
            Assert.False(SurgeonRules.IsRpps(new string(wrong)));
        }, iter: 1_000);

    [Theory]
    [InlineData("", "Europe/Paris", "", "surgeon.name-missing")]
    [InlineData("Dr", "Europe/Lyon", "", "zone.unknown")]
    [InlineData("Dr", "Indian/Reunion", "123", "surgeon.rpps")]
    [InlineData("Dr", "America/Martinique", "10999990012", null)]
    [InlineData("Dr", "Europe/Paris", "", null)]
    public void A_profile_is_one_that_can_be_used(string name, string zone, string rpps, string? code) =>
        Assert.Equal(code, SurgeonRules.Against(new() { Name = name, TimeZone = zone, Rpps = rpps })?.Code);

    [Fact]
    public void The_surgeon_signs_and_a_delegate_while_the_delegation_lasts()
    {
        Assert.Equal(SigningRight.Surgeon, SurgeonRules.Right(Profile, Made.Surgeon, Made.Now.AddYears(3)));
        Assert.Equal(SigningRight.Delegate, Right("dg", Given.From));
        Assert.Equal(SigningRight.Delegate, Right("dg", Given.Until.AddTicks(-1)));
        Assert.Equal(SigningRight.None, Right("dg", Given.From.AddTicks(-1)));
        Assert.Equal(SigningRight.None, Right("dg", Given.Until));
        Assert.Equal(SigningRight.None, Right("cm", Made.Now));
        Assert.Equal(SigningRight.None, SurgeonRules.Right(Profile with { Delegations = [Given with { RevokedAt = Made.Now }] }, Made.Person("dg"), Made.Now));
    }

    [Theory]
    [InlineData(ActorKind.ApiKey)]
    [InlineData(ActorKind.System)]
    public void A_program_never_signs_even_with_the_surgeons_id(ActorKind kind)
    {
        Assert.Equal(SigningRight.None, SurgeonRules.Right(Profile, Made.Surgeon with { Kind = kind }, Made.Now));
        Assert.Equal(SigningRight.None, SurgeonRules.Right(Profile, Made.Person("dg") with { Kind = kind }, Made.Now));
    }

    [Fact]
    public void Where_no_account_is_linked_nobody_is_the_surgeon() =>
        Assert.Equal(SigningRight.None, SurgeonRules.Right(Profile with { Member = "", Delegations = [Given with { Member = "" }] }, Made.Person(""), Made.Now));

    [Fact]
    public void Only_the_surgeon_delegates_for_at_most_three_months_and_not_to_themself()
    {
        Assert.Null(SurgeonRules.AgainstDelegation(Profile, Given, Made.Surgeon));
        Assert.Equal("delegation.only-surgeon", Against(Given, Made.Manager));
        Assert.Equal("delegation.only-surgeon", Against(Given, Made.Person("dg")));
        Assert.Equal("delegation.only-surgeon", Against(Given, Made.Surgeon with { Kind = ActorKind.ApiKey }));
        Assert.Equal("delegation.self", Against(Given with { Member = "dr" }, Made.Surgeon));
        Assert.Equal("delegation.dates", Against(Given with { Until = Given.From }, Made.Surgeon));
        Assert.Equal("delegation.dates", Against(Given with { Until = Given.From.AddDays(92).AddTicks(1) }, Made.Surgeon));
        Assert.Null(Against(Given with { Until = Given.From.AddDays(92) }, Made.Surgeon));
    }

    private static SigningRight Right(string member, DateTimeOffset at) => SurgeonRules.Right(Profile, Made.Person(member), at);

    private static string? Against(Delegation delegation, Actor by) => SurgeonRules.AgainstDelegation(Profile, delegation, by)?.Code;
}
