namespace Scheduler.Web.Panel.Previews;

/// <summary>A run of text that stayed, came in or went out.</summary>
public sealed record DiffRun(DiffKind Kind, string Text);
