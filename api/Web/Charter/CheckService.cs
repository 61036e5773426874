using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers;
using Scheduler.Web.Posts;

namespace Scheduler.Web.Charter;

/// <summary>Checks a text against the charter while it is being written. What a post's own version is judged by stands on the post.</summary>
public sealed class CheckService(OwnerService owners, RulesInForce rules, CurrentMember member, TimeProvider clock)
{
    /// <summary>What the rules find, or why it cannot be checked.</summary>
    public async Task<Answer<CheckReport>> Check(CheckRequest request, CancellationToken cancellationToken)
    {
        if (TooMuch(request)) { return TooLong; }
        var pack = member.Known ? await rules.Of(member.Agency, cancellationToken) : RulePack.Current;
        if (request.Owner.Length == 0) { return Report(pack, Post(request, null, []), "Europe/Paris"); }
        if (!member.Known || Keys.TryOwner(member.Agency, request.Owner) is not { } key || await owners.Read(key, cancellationToken) is not { } owner)
        {
            return WebRefusals.NotFound;
        }

        return Report(pack, Post(request, owner.Surgeon, owner.Surgeon?.Sites ?? owner.Practice?.Sites ?? []), owner.TimeZone);
    }

    private CheckReport Report(RulePack pack, CheckedPost post, string zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone)).Date);
        var result = pack.Check(post with { AsOf = today });
        return new(result.RulePackVersion, [.. result.Findings.Select(Finding)]);
    }

    private static CheckedPost Post(CheckRequest request, SurgeonProfile? surgeon, ImmutableArray<string> sites) => new()
    {
        Channel = request.Network.Slug(),
        Language = request.Language,
        Text = request.Text,
        Parts = request.Title.Length > 0 ? [new CheckedPart(PartName.Title, request.Title)] : [],
        Media = [.. request.Alts.Select(alt => new CheckedMedia { Alt = alt })],
        OwnDomains = sites,
        Meta = new()
        {
            Sources = request.Sources,
            Date = request.DatedOn,
            Audience = request.Audience switch { Audience.Public => "public", Audience.Peers => "peers", _ => null },
            Partnership = request.Partnership,
            Interests = surgeon?.Interests ?? [],
            Profile = surgeon is null
                ? new()
                : new() { RppsVerified = surgeon.RppsVerified, CharterSigned = surgeon.CharterSignedOn is not null, OrderInformed = surgeon.OrderInformedOn is not null },
        },
    };

    private static PostFinding Finding(Finding finding) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity switch
        {
            Severity.Block => FindingSeverity.Block,
            Severity.Attest => FindingSeverity.Attest,
            _ => FindingSeverity.Warn,
        },
        Part = finding.Part,
        Start = finding.Start ?? 0,
        End = finding.End ?? 0,
        Quote = finding.Quote,
        ProblemFr = finding.Problem.French,
        ProblemEn = finding.Problem.English,
        SourceFr = finding.Source.French,
        SourceEn = finding.Source.English,
        InsteadFr = finding.Instead.French,
        InsteadEn = finding.Instead.English,
    };

    private static bool TooMuch(CheckRequest request) =>
        request.Text.Length > PostLimits.Text || request.Title.Length > PostLimits.Line || request.Alts.Length > PostLimits.Media
        || request.Sources.Length > PostLimits.Lines || request.Alts.Concat(request.Sources).Any(line => line is null || line.Length > PostLimits.Line);

    private static Refusal TooLong { get; } = WebRefusals.Invalid(
        "length", $"Au plus {PostLimits.Text} caractères de texte, {PostLimits.Line} par ligne.", $"At most {PostLimits.Text} characters of text, {PostLimits.Line} a line.");
}
