using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox;
using Scheduler.Tests.Connectors.Support;

namespace Scheduler.Tests.Connectors.Conformance;

/// <summary>The product's own local networks, in this process.</summary>
public sealed class SandboxServer : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;
    private int _accounts;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _app = SandboxHost.Build(["--urls", "http://127.0.0.1:0"], configure: options => options.Processing = TimeSpan.FromMilliseconds(20));
        _app.MapGet("/picture.jpg", () => Results.Bytes(Pictures.JpegBytes, "image/jpeg"));
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First() + "/");
        _http.BaseAddress = Address;
    }

    /// <summary>A picture where a network can fetch it.</summary>
    public Uri Picture => new(Address, "picture.jpg");

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    /// <summary>An account that no other test uses.</summary>
    public async Task<SandboxAccount> NewAccount(string network, string idPattern)
    {
        var number = Interlocked.Increment(ref _accounts);
        var account = new SandboxAccount
        {
            Network = network,
            Id = string.Format(System.Globalization.CultureInfo.InvariantCulture, idPattern, number),
            Handle = $"cabinet{number}.test",
            DisplayName = "Cabinet",
            AccessToken = $"access-{number}",
            RefreshToken = $"refresh-{number}",
            Password = network == Networks.Bluesky ? $"pass-{number}" : null,
        };
        await Order("accounts", account);
        return account;
    }

    public async Task<IReadOnlyList<JsonElement>> Posts(SandboxAccount account) =>
        [.. (await _http.GetFromJsonAsync<JsonElement>("sandbox/posts")).EnumerateArray()
            .Where(post => post.GetProperty("network").GetString() == account.Network && post.GetProperty("account").GetString() == account.Id)];

    public Task Revoke(SandboxAccount account) => Order("tokens", new { network = account.Network, account = account.Id, state = "revoked" });

    public Task Fault(SandboxAccount account, string kind, string on = "create", int delayMs = 0) => Order("faults", new { network = account.Network, kind, on, delayMs });

    private async Task Order(string what, object order)
    {
        using var response = await _http.PostAsJsonAsync($"sandbox/control/{what}", order);
        response.EnsureSuccessStatusCode();
    }
}
