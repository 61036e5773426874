namespace Scheduler.Sandbox.Feeds;

/// <summary>A stretch of a text that is drawn in one way.</summary>
public sealed record Piece(PieceKind Kind, string Text);
