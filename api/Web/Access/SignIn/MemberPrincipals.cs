using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Scheduler.Web.Access.SignIn;

/// <summary>Writes a member's claims at sign-in, and again each time the session is checked.</summary>
internal sealed class MemberPrincipals(UserManager<MemberAccount> members, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<MemberAccount>(members, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(MemberAccount user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(MemberClaims.Of(user.Record, user.Key.Member, user.Key.Agency));
        return identity;
    }
}
