namespace Scheduler.Sandbox.Control;

internal sealed record DuplicateOrder(bool Enabled);
