namespace Scheduler.Tests.Connectors.Support;

/// <summary>A request as it arrived.</summary>
/// <param name="Method">GET, POST, PUT.</param>
/// <param name="Path">Without the query.</param>
/// <param name="Range">The stretch of bytes it says it carries, if any.</param>
/// <param name="Attempt">The attempt it names, if any.</param>
public sealed record Call(string Method, string Path, string Range, string Attempt);
