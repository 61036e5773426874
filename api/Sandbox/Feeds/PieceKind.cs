namespace Scheduler.Sandbox.Feeds;

public enum PieceKind { Words, Address, Tag }
