namespace Scheduler.Web.Charter;

/// <summary>How often people disagreed with a rule.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Contests">Blocks contested.</param>
/// <param name="Mistakes">Findings said to be mistakes.</param>
public sealed record RemarkCount(string Rule, int Contests, int Mistakes);
