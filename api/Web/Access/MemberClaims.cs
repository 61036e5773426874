using System.Security.Claims;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Web.Access;

/// <summary>The claims written at sign-in and read once at the edge.</summary>
public static class MemberClaims
{
    /// <summary>The agency's segment.</summary>
    public const string Agency = "agency";

    /// <summary>Person or ApiKey.</summary>
    public const string Kind = "kind";

    /// <summary>The member's segment, or the API key's id.</summary>
    public const string Id = "id";

    /// <summary>As people know them.</summary>
    public const string Name = "name";

    /// <summary>What they are in the agency.</summary>
    public const string Role = "role";

    /// <summary>An owner's segment; one claim each.</summary>
    public const string Owner = "owner";

    /// <summary>fr or en.</summary>
    public const string Language = "lang";

    /// <summary>How they proved who they are (RFC 8176): pwd, otp.</summary>
    public const string Means = "amr";

    /// <summary>True for a key that may activate rule packs.</summary>
    public const string Rules = "rules";

    /// <summary>A member's claims.</summary>
    public static IEnumerable<Claim> Of(MemberRecord member, string segment, string agency) =>
    [
        new(Kind, nameof(ActorKind.Person)),
        new(Agency, agency),
        new(Id, segment),
        new(Name, member.Name),
        new(Role, member.Role.ToString()),
        new(Language, member.Language),
        .. member.Owners.Select(owner => new Claim(Owner, owner)),
    ];

    /// <summary>An API key's claims.</summary>
    public static IEnumerable<Claim> Of(ApiKeyRecord key, string agency) =>
    [
        new(Kind, nameof(ActorKind.ApiKey)),
        new(Agency, agency),
        new(Id, key.Id),
        new(Name, key.Name),
        new(Rules, key.Rules.ToString()),
        .. key.Owners.Select(owner => new Claim(Owner, owner)),
    ];
}
