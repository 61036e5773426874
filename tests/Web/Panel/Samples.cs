using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel;
using Scheduler.Web.Panel.Approval;

namespace Scheduler.Tests.Web.Panel;

/// <summary>A surgeon of La Réunion, their LinkedIn and X, and a post that waits for them.</summary>
internal static class Samples
{
    public static readonly OwnerCard Owner = new(OwnerKey.Surgeon("agency", "theo"), "Dr Théophane Bellacombe", "Chirurgie viscérale", "Pointe-aux-Filaos", "Indian/Reunion");

    public static readonly string LinkedIn = new ChannelKey(Owner.Key, Network.LinkedIn, "urn:li:person:1").ToString();

    public static readonly string X = new ChannelKey(Owner.Key, Network.X, "42").ToString();

    public static readonly Actor Camille = new() { Kind = ActorKind.Person, Id = "camille", Name = "Camille Aubry" };

    /// <summary>Tomorrow, 12:15 in La Réunion, 9:15 in Paris.</summary>
    public static readonly DateTimeOffset Hour = new(2026, 11, 24, 8, 15, 0, TimeSpan.Zero);

    public static PostView Post(string text, params PostFinding[] findings)
    {
        var key = new PostKey(Owner.Key, "019a0000000070008000000000000001");
        return new()
        {
            Key = key.ToString(),
            State = PostState.InReview,
            Version = 2,
            Hash = "c0ffee00",
            Findings = [.. findings],
            Content = new() { Title = "Tabac avant une opération", Variants = [new() { Channel = LinkedIn, Text = text }, new() { Channel = X, Text = text }] },
            Plan = [new() { Publication = new PublicationKey(key, Network.LinkedIn, "urn:li:person:1").ToString(), Network = Network.LinkedIn, At = Hour, NotBefore = Hour, NotAfter = Hour.AddDays(6) }],
            CreatedBy = Camille,
            CreatedAt = Hour.AddDays(-2),
            UpdatedBy = Camille,
            UpdatedAt = Hour.AddDays(-1),
        };
    }

    public static PostFinding Finding(string text, string quote, FindingSeverity severity, string rule = "CNOM-C4") => new()
    {
        Rule = rule,
        Severity = severity,
        Channel = LinkedIn,
        Start = text.IndexOf(quote, StringComparison.Ordinal),
        End = text.IndexOf(quote, StringComparison.Ordinal) + quote.Length,
        Quote = quote,
        ProblemFr = "Ce qui ne va pas.",
        ProblemEn = "What is wrong.",
        InsteadFr = "Quoi écrire.",
        InsteadEn = "What to write.",
        SourceFr = "La source.",
        SourceEn = "The source.",
    };

    public static SignSheet Sheet(PostView post) => new()
    {
        Post = post,
        Owner = Owner,
        Rules = Scheduler.Charter.RulePack.Current,
        Accounts = ImmutableDictionary<string, string>.Empty.Add(LinkedIn, "Théophane Bellacombe").Add(X, "@dr_bellacombe"),
        MaySign = true,
        MayAttest = true,
        Place = 1,
        Waiting = 3,
    };
}
