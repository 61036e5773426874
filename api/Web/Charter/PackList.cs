using System.Collections.Immutable;
using Scheduler.Charter;

namespace Scheduler.Web.Charter;

/// <summary>The rule packs an agency may put in force.</summary>
/// <param name="Installed">Those that can be used.</param>
/// <param name="InForce">The one in force.</param>
/// <param name="Missing">The one that was chosen and is no longer installed; null: none.</param>
/// <param name="Unreadable">Folders that hold none that can be used.</param>
public sealed record PackList(ImmutableArray<RulePack> Installed, RulePack InForce, string? Missing, ImmutableArray<UnreadablePack> Unreadable);
