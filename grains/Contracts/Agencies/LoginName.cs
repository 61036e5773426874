namespace Scheduler.Contracts.Agencies;

/// <summary>The one spelling of an address under which a member signs in.</summary>
public static class LoginName
{
    /// <summary>Without spaces around, Unicode-normalised, in capitals: Camille@… and camille@… are one person.</summary>
    public static string Normalize(string email) => email.Trim().Normalize().ToUpperInvariant();
}
