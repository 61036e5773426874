namespace Scheduler.Web.Access.Setup;

/// <summary>What the first visit asks.</summary>
public sealed class FirstVisitForm
{
    /// <summary>The console's code.</summary>
    public string Code { get; set; } = "";

    /// <summary>The agency's name.</summary>
    public string AgencyName { get; set; } = "";

    /// <summary>Its owner's name.</summary>
    public string OwnerName { get; set; } = "";

    /// <summary>The owner's address, with which they sign in.</summary>
    public string Email { get; set; } = "";

    /// <summary>The owner's password.</summary>
    public string Password { get; set; } = "";

    /// <summary>Where the outside reaches the installation; empty: nowhere yet.</summary>
    public string PublicAddress { get; set; } = "";
}
