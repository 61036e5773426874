namespace Scheduler.Sandbox.State;

internal enum TokenUse { Access, Refresh }
