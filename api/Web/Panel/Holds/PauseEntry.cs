using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Scheduler.Web.Panel.Holds;

/// <summary>What was chosen and typed on the pauses' page.</summary>
/// <param name="Scope">The key string of what stops.</param>
/// <param name="Reason">Why.</param>
/// <param name="Subject">The words that name a subject, as they were typed; empty: everything.</param>
public sealed record PauseEntry(string Scope, string Reason, string Subject = "")
{
    /// <summary>From the posted form.</summary>
    public static PauseEntry Read(IFormCollection form) => new(form["scope"].ToString(), form["reason"].ToString().Trim(), form["subject"].ToString().Trim());

    /// <summary>The words, one by one.</summary>
    public ImmutableArray<string> Words => [.. Subject.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
