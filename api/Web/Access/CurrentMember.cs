using System.Collections.Immutable;
using System.Security.Claims;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Access;

/// <summary>Who asks: a signed-in member or an API key. Filled once at the edge; pages, endpoints and services read nothing else.</summary>
public sealed class CurrentMember
{
    private string _agency = "";
    private string _id = "";
    private bool _rules;

    /// <summary>Somebody is there.</summary>
    public bool Known => _agency.Length > 0;

    /// <summary>The agency whose wall they are inside.</summary>
    public AgencyKey Agency => new(_agency);

    /// <summary>The signed-in person; null for an API key.</summary>
    public MemberKey? Key => Known && Kind == ActorKind.Person ? new(_agency, _id) : null;

    /// <summary>The API key's id; null for a person.</summary>
    public string? ApiKey => Known && Kind == ActorKind.ApiKey ? _id : null;

    /// <summary>Person or API key.</summary>
    public ActorKind Kind { get; private set; }

    /// <summary>What they are; a manager's rights at most for an API key.</summary>
    public Role Role { get; private set; }

    /// <summary>Owner segments they were given; empty with <see cref="SeesAll"/>.</summary>
    public ImmutableArray<string> Owners { get; private set; } = [];

    /// <summary>They see every owner of the agency.</summary>
    public bool SeesAll { get; private set; }

    /// <summary>As people know them.</summary>
    public string Name { get; private set; } = "";

    /// <summary>fr or en; empty: as the browser asks.</summary>
    public string Language { get; private set; } = "";

    /// <summary>How they proved who they are: password, password+totp, api-key.</summary>
    public string Means { get; private set; } = "";

    /// <summary>A signed-in owner of the agency: settings, members, API keys.</summary>
    public bool Governs => Kind == ActorKind.Person && Role == Role.Owner && Known;

    /// <summary>They see and activate rule packs: an owner, or a key for the whole agency to which an owner gave this right.</summary>
    public bool GovernsRules => Governs || (_rules && SeesAll);

    /// <summary>A signed-in owner or manager of the agency: accounts, feeds, what surgeons are asked.</summary>
    public bool Manages => Known && Kind == ActorKind.Person && (Role is Role.Owner or Role.Manager);

    /// <summary>They may write posts.</summary>
    public bool Writes => Known && Role != Role.Delegate;

    /// <summary>What goes into commands.</summary>
    public Actor Actor => Known
        ? new() { Kind = Kind, Id = _id, Name = Name, Means = Means }
        : throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The wall: they may see what belongs to this owner.</summary>
    public bool Sees(OwnerKey owner) => Known && owner.Agency == _agency && (SeesAll || Owners.Contains(owner.Owner));

    /// <summary>Reads the claims of an authenticated principal; anyone else stays nobody.</summary>
    public void Fill(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true || principal.FindFirstValue(MemberClaims.Agency) is not { } agency) { return; }
        Kind = Enum.Parse<ActorKind>(principal.FindFirstValue(MemberClaims.Kind) ?? "");
        Role = Kind == ActorKind.Person ? Enum.Parse<Role>(principal.FindFirstValue(MemberClaims.Role) ?? "") : Role.Manager;
        Owners = [.. principal.FindAll(MemberClaims.Owner).Select(c => c.Value)];
        SeesAll = Kind == ActorKind.Person ? Role == Role.Owner : Owners.IsEmpty;
        _rules = Kind == ActorKind.ApiKey && principal.HasClaim(MemberClaims.Rules, bool.TrueString);
        Name = principal.FindFirstValue(MemberClaims.Name) ?? "";
        Language = principal.FindFirstValue(MemberClaims.Language) ?? "";
        Means = Kind == ActorKind.ApiKey ? "api-key" : string.Join('+', principal.FindAll(MemberClaims.Means).Select(c => Word(c.Value)));
        _id = principal.FindFirstValue(MemberClaims.Id) ?? "";
        _agency = agency;
    }

    private static string Word(string means) => means switch { "pwd" => "password", "otp" => "totp", _ => means };
}
