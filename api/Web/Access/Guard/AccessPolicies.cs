using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Agencies;
using Scheduler.Web.Access.Keys;

namespace Scheduler.Web.Access.Guard;

/// <summary>Who gets in where: nobody, unless a page or an endpoint says otherwise.</summary>
public static class AccessPolicies
{
    /// <summary>The API: keys only. A cookie is worth nothing there, so no other site can use a member's session against it.</summary>
    public const string Api = "api";

    /// <summary>The agency's owner, signed in.</summary>
    public const string Governs = "governs";

    /// <summary>Where the API lives.</summary>
    public const string ApiPath = "/api/v1";

    private const string Edge = "edge";

    internal static IServiceCollection AddAccessPolicies(this IServiceCollection services)
    {
        // The path decides which credential is looked at, so the two never mix.
        services.AddAuthentication(Edge)
            .AddPolicyScheme(Edge, null, edge => edge.ForwardDefaultSelector = http =>
                http.Request.Path.StartsWithSegments(ApiPath, StringComparison.OrdinalIgnoreCase) ? ApiKeyScheme.Name : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(ApiKeyScheme.Name, null)
            .AddIdentityCookies();
        services.AddAuthorizationBuilder()
            // A key is only ever read under the API's path, so this opens no page to one.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .SetDefaultPolicy(Person().Build())
            .AddPolicy(Governs, Person().RequireClaim(MemberClaims.Role, nameof(Role.Owner)).Build())
            .AddPolicy(Api, new AuthorizationPolicyBuilder(ApiKeyScheme.Name).RequireClaim(MemberClaims.Kind, nameof(ActorKind.ApiKey)).Build());
        return services;
    }

    private static AuthorizationPolicyBuilder Person() =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(MemberClaims.Kind, nameof(ActorKind.Person));
}
