using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Posts;
using Scheduler.Pipeline.Publishing;

namespace Scheduler.Tests.Rules.Support;

/// <summary>Things as they are on an ordinary Monday, for a test to change the one that it speaks about.</summary>
internal static class Made
{
    public static readonly DateTimeOffset Now = new(2026, 12, 7, 8, 30, 0, TimeSpan.Zero);
    public static readonly PostKey Key = new(OwnerKey.Surgeon("agence", "martin"), "p1");
    public static readonly ChannelKey Bluesky = new(Key.Owner, Network.Bluesky, "did:plc:abc");
    public static readonly Actor Surgeon = Person("dr");
    public static readonly Actor Manager = Person("cm");
    public static readonly Actor Program = new() { Kind = ActorKind.ApiKey, Id = "k1", Name = "site" };

    public static Actor Person(string id) => new() { Kind = ActorKind.Person, Id = id, Name = id };

    public static Variant Variant(string text = "Bonjour.") => new() { Channel = Bluesky.ToString(), Text = text };

    public static PostContent Content(params Variant[] variants) => new() { Title = "Titre", Variants = [.. variants.DefaultIfEmpty(Variant())] };

    public static PostRecord Post(PostState state = PostState.Draft) => new()
    {
        State = state, Version = 3, Content = Content(), CreatedBy = Manager, CreatedAt = Now, UpdatedBy = Manager, UpdatedAt = Now,
    };

    public static PostFinding Finding(FindingSeverity severity, string rule = "R1") => new()
    {
        Rule = rule, Severity = severity, Quote = "le meilleur", ProblemFr = "p", ProblemEn = "p", SourceFr = "s", SourceEn = "s", InsteadFr = "i", InsteadEn = "i",
    };

    public static PlannedPublication Planned(double inHours, double until = 144, bool queued = false) => new()
    {
        Publication = new PublicationKey(Key, Network.Bluesky, "did:plc:abc").ToString(), Network = Network.Bluesky,
        At = Now.AddHours(inHours), NotBefore = Now.AddHours(inHours), NotAfter = Now.AddHours(until), Queued = queued,
    };

    public static QueueEntry Entry(double inHours = 1, string post = "p1", double until = 144, int attempt = 0) => new()
    {
        Publication = new PublicationKey(new(Key.Owner, post), Network.Bluesky, "did:plc:abc").ToString(), Hash = "h-" + post,
        Due = Now.AddHours(inHours), NotBefore = Now.AddHours(Math.Min(0, inHours)), NotAfter = Now.AddHours(until), Attempt = attempt,
    };

    public static ChannelSettings Settings(params string[] slots) => new()
    {
        Name = "Dr Martin", TimeZone = "Europe/Paris", Slots = slots.Length > 0 ? [.. slots] : ["0 30 8 ? * *"], MaxPerDay = 2,
    };

    public static ClaimRecord Claim(int attempt = 1) => new()
    {
        Token = "t", Entry = Entry(0, attempt: attempt), At = Now, Deadline = Now.AddSeconds(35), RecordKey = "3k", CreatedAt = Now,
    };
}
