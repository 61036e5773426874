namespace Scheduler.Sandbox.State;

internal enum TokenState { Valid, Expired, Revoked }
