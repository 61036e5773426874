using System.Collections.Immutable;
using System.Text.Json;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox;

/// <summary>Accounts listed in a file, for a sandbox that runs alone.</summary>
internal static class AccountFile
{
    public static ImmutableArray<SandboxAccount> Read(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<ImmutableArray<SandboxAccount>>(file, SandboxJson.Options);
    }
}
