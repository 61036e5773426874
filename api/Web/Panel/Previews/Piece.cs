using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Panel.Previews;

/// <summary>A stretch of a text, and the finding it belongs to.</summary>
/// <param name="Text">The words, exactly.</param>
/// <param name="Finding">Null: nothing was found in it.</param>
/// <param name="Number">The finding's number on the page, from 1; 0 without one.</param>
/// <param name="Last">The finding's words end here.</param>
public sealed record Piece(string Text, PostFinding? Finding = null, int Number = 0, bool Last = false);
