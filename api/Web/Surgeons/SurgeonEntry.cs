using Scheduler.Contracts.Surgeons;

namespace Scheduler.Web.Surgeons;

/// <summary>What is asked of a surgeon, with where they practise and how they sign in.</summary>
public sealed record SurgeonEntry
{
    /// <summary>Who they are; the practice, the member and the delegations of it are not looked at.</summary>
    public required SurgeonProfile Profile { get; init; }

    /// <summary>A practice of the agency (p.name); empty: none, or a new one.</summary>
    public string Practice { get; init; } = "";

    /// <summary>The name of a practice to make; empty: none.</summary>
    public string NewPractice { get; init; } = "";

    /// <summary>The address they sign in with; empty: none for now.</summary>
    public string Email { get; init; } = "";

    /// <summary>Their first password.</summary>
    public string Password { get; init; } = "";

    /// <summary>Never prints the password.</summary>
    public override string ToString() => nameof(SurgeonEntry);
}
