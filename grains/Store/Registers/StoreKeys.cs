using Scheduler.Contracts.Keys;

namespace Scheduler.Store.Registers;

/// <summary>Where the registers keep things: every key begins with its agency, the wall.</summary>
public static class StoreKeys
{
    /// <summary>The immutable document that was signed.</summary>
    public static string Signed(string agency, string hash) => $"{agency}/signed/{hash}";

    /// <summary>The signature of a post.</summary>
    public static string Signature(PostKey post) => $"{post.Owner.Agency}/signature/{post.Owner.Owner}/{post.Post}";

    /// <summary>The pause of everything at a place (the key string of an agency, an owner or a channel).</summary>
    public static string Hold(string place) => Under(place, "hold");

    /// <summary>The pauses on subjects at a place (the key string of an agency, an owner or a channel).</summary>
    public static string SubjectHolds(string place) => Under(place, "hold-subjects");

    /// <summary>The pauses of an agency, for lists.</summary>
    public static string Holds(string agency) => $"{agency}/holds";

    /// <summary>The claim of one attempt: whoever put it may send, nobody else.</summary>
    public static string Intent(PublicationKey publication, int attempt) =>
        $"{publication.Post.Owner.Agency}/intent/{publication}/{attempt}";

    /// <summary>What one attempt came to.</summary>
    public static string Outcome(PublicationKey publication, int attempt) =>
        $"{publication.Post.Owner.Agency}/outcome/{publication}/{attempt}";

    /// <summary>A post's line on the boards.</summary>
    public static string PostLine(PostKey post) => $"{post.Owner.Agency}/board/post/{post.Owner.Owner}/{post.Post}";

    /// <summary>A publication's line on the boards.</summary>
    public static string PublicationLine(PublicationKey publication) => $"{publication.Post.Owner.Agency}/board/publication/{publication}";

    /// <summary>An owner's posts by planned hour.</summary>
    public static string Calendar(OwnerKey owner) => $"{owner.Agency}/board/calendar/{owner.Owner}";

    /// <summary>An owner's posts that wait for a signature, by planned hour.</summary>
    public static string ToSign(OwnerKey owner) => $"{owner.Agency}/board/to-sign/{owner.Owner}";

    /// <summary>An owner's posts by last change.</summary>
    public static string Recent(OwnerKey owner) => $"{owner.Agency}/board/recent/{owner.Owner}";

    /// <summary>An owner's publications that a person must look at, by when that was found.</summary>
    public static string Attention(OwnerKey owner) => $"{owner.Agency}/board/attention/{owner.Owner}";

    /// <summary>An owner's publications by the hour they leave or left at.</summary>
    public static string Hours(OwnerKey owner) => $"{owner.Agency}/board/hours/{owner.Owner}";

    /// <summary>An owner's channels.</summary>
    public static string Channels(OwnerKey owner) => $"{owner.Agency}/board/channels/{owner.Owner}";

    /// <summary>An owner's blogs.</summary>
    public static string Blogs(OwnerKey owner) => $"{owner.Agency}/board/blogs/{owner.Owner}";

    /// <summary>The audit of an agency.</summary>
    public static string Audit(string agency) => $"{agency}/audit";

    /// <summary>The audit of one subject.</summary>
    public static string Trail(string agency, string subject) => $"{agency}/trail/{subject}";

    /// <summary>The rule pack an agency put in force.</summary>
    public static string RulePack(string agency) => $"{agency}/rule-pack";

    /// <summary>The version an agency was last read with.</summary>
    public static string RulePackUsed(string agency) => $"{agency}/rule-pack-used";

    /// <summary>The print of a signed text.</summary>
    public static string Print(PublicationKey publication) => $"{publication.Post.Owner.Agency}/print/{publication}";

    /// <summary>An agency's prints by hour.</summary>
    public static string Prints(string agency) => $"{agency}/prints";

    /// <summary>An agency's campaigns, by when they were declared.</summary>
    public static string Campaigns(string agency) => $"{agency}/campaigns";

    /// <summary>An owner's recurring posts, by when they were begun.</summary>
    public static string Series(OwnerKey owner) => $"{owner.Agency}/board/series/{owner.Owner}";

    /// <summary>What an agency's people said of findings.</summary>
    public static string Remarks(string agency) => $"{agency}/remarks";

    /// <summary>Activations of rule packs that have not reached every signed post; beside the wall, because one chore takes them all up.</summary>
    public const string Rechecks = "installation/rechecks";

    /// <summary>Mails that were written.</summary>
    public static string Letters(string agency) => $"{agency}/letters";

    /// <summary>A media file's bytes.</summary>
    public static string Media(string agency, string hash) => $"{agency}/media/{hash}";

    /// <summary>What was found in a media file.</summary>
    public static string MediaFacts(string agency, string hash) => $"{agency}/media-facts/{hash}";

    /// <summary>The words that a machine read in a picture.</summary>
    public static string PictureWords(string agency, string hash) => $"{agency}/picture-words/{hash}";

    /// <summary>Which member signs in with an address.</summary>
    public static string Login(string normalizedEmail) => $"logins/{normalizedEmail}";

    /// <summary>Every agency of the installation; beside the wall, because it is asked before anyone is known.</summary>
    public const string Agencies = "installation/agencies";

    /// <summary>What the whole installation is set to.</summary>
    public const string Installation = "installation/settings";

    /// <summary>The keys that seal cookies and tokens: a log, each entry one element.</summary>
    public const string KeyRing = "installation/key-ring";

    // The agency first, then what it is: the wall.
    private static string Under(string place, string what) => place.IndexOf('/', StringComparison.Ordinal) is var at and > 0
        ? $"{place[..at]}/{what}/{place[(at + 1)..]}"
        : $"{place}/{what}";
}
