using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Access;

/// <summary>An installation on its first day, which takes few tries.</summary>
public sealed class EmptyHost : WebHost
{
    protected override Dictionary<string, string?> Settings => new() { ["Web:Limits:SecretTries"] = "8" };
}
