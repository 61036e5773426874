namespace Scheduler.Web.Access.Pages;

/// <summary>What the sign-in asks.</summary>
public sealed class SignInForm
{
    /// <summary>The address.</summary>
    public string Email { get; set; } = "";

    /// <summary>The password.</summary>
    public string Password { get; set; } = "";
}
