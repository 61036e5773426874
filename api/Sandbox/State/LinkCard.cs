namespace Scheduler.Sandbox.State;

/// <summary>The preview that a network draws under a post that carries an address.</summary>
public sealed record LinkCard(string Title, string? Description, string? Image);
