using Microsoft.AspNetCore.Identity;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Web.Access.SignIn;

/// <summary>Spells addresses as the members' grains do.</summary>
internal sealed class LoginNormalizer : ILookupNormalizer
{
    public string? NormalizeEmail(string? email) => email is null ? null : LoginName.Normalize(email);

    public string? NormalizeName(string? name) => NormalizeEmail(name);
}
