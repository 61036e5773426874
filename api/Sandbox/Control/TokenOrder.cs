using Scheduler.Sandbox.State;

namespace Scheduler.Sandbox.Control;

/// <summary>What becomes of an account's tokens: <c>valid</c>, <c>expired</c> or <c>revoked</c>.</summary>
internal sealed record TokenOrder(string Network, string Account, TokenState State);
