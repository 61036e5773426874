using Microsoft.AspNetCore.Http;

namespace Scheduler.Web.Panel.Holds;

/// <summary>What was chosen and typed on the pauses' page.</summary>
/// <param name="Scope">The key string of what stops.</param>
/// <param name="Reason">Why.</param>
public sealed record PauseEntry(string Scope, string Reason)
{
    /// <summary>From the posted form.</summary>
    public static PauseEntry Read(IFormCollection form) => new(form["scope"].ToString(), form["reason"].ToString().Trim());
}
