using System.Diagnostics;

namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class FaultTests
{
    [Theory]
    [InlineData("drop-answer", 1)]
    [InlineData("reset", 0)]
    public async Task A_cut_connection_leaves_the_caller_without_an_answer(string kind, int accepted)
    {
        await using var server = await SandboxServer.Start();
        await server.Plan("x", kind);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Create(server, "Bonjour"));
        Assert.Equal(accepted, (await server.Posts()).Count);
        Assert.Equal(201, (await Create(server, "Une autre")).Status);
    }

    [Theory]
    [InlineData("error-after", 500, 1)]
    [InlineData("error-before", 500, 0)]
    [InlineData("unavailable", 503, 0)]
    [InlineData("expired-token", 401, 0)]
    [InlineData("revoked-token", 401, 0)]
    public async Task A_fault_is_answered_in_the_networks_words_and_then_it_is_over(string kind, int status, int accepted)
    {
        await using var server = await SandboxServer.Start();
        await server.Plan("x", kind);
        var answer = await Create(server, "Bonjour");
        Assert.Equal((status, status.ToString(System.Globalization.CultureInfo.InvariantCulture)), (answer.Status, answer["status"]));
        Assert.Equal(accepted, (await server.Posts()).Count);
        Assert.Equal(201, (await Create(server, "Une autre")).Status);
    }

    [Fact]
    public async Task A_fault_after_accepting_waits_for_a_call_that_is_accepted()
    {
        await using var server = await SandboxServer.Start();
        await server.Plan("x", "drop-answer");
        Assert.Equal(400, (await Create(server, new string('a', 281))).Status);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Create(server, "Bonjour"));
        Assert.Single(await server.Posts());
    }

    [Fact]
    public async Task Each_network_words_its_own_limit()
    {
        await using var server = await SandboxServer.Start();
        foreach (var network in Scheduler.Sandbox.Networks.All) { await server.Plan(network, "rate-limit", new { on = "any", retryAfterSeconds = 120 }); }
        var x = await server.Get("/x/2/users/me", "x-token");
        Assert.Equal((429, "0"), (x.Status, x.Headers["x-rate-limit-remaining"]));
        var bluesky = await server.Get("/bluesky/xrpc/com.atproto.server.getSession", "bs-token");
        Assert.Equal((429, "120", "RateLimitExceeded"), (bluesky.Status, bluesky.Headers["Retry-After"], bluesky["error"]));
        var instagram = await server.Get("/instagram/v25.0/me?access_token=ig-token");
        Assert.Contains("\"estimated_time_to_regain_access\":2", instagram.Headers["X-Business-Use-Case-Usage"], StringComparison.Ordinal);
        Assert.Equal((429, "rateLimitExceeded"), await Of(server.Get("/youtube/youtube/v3/channels", "yt-token"), "error.errors.0.reason"));
        Assert.Equal((429, "TOO_MANY_REQUESTS"), await Of(server.Get("/linkedin/v2/userinfo", "li-token"), "code"));
    }

    [Fact]
    public async Task A_slow_network_accepts_although_the_caller_has_hung_up()
    {
        await using var server = await SandboxServer.Start();
        await server.Plan("x", "slow-accept", new { delayMs = 400 });
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        impatient.CancelAfter(100);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{server.Base}/x/2/tweets") { Content = System.Net.Http.Json.JsonContent.Create(new { text = "Bonjour" }) };
        request.Headers.Authorization = new("Bearer", "x-token");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Http.SendAsync(request, impatient.Token));
        Assert.Empty(await server.Posts());
        while ((await server.Posts()).Count == 0) { await Task.Yield(); }
    }

    [Fact]
    public async Task A_slow_answer_comes_late_and_the_post_is_there_at_once()
    {
        await using var server = await SandboxServer.Start();
        await server.Plan("x", "slow-answer", new { delayMs = 300 });
        var started = Stopwatch.GetTimestamp();
        var answer = Create(server, "Bonjour");
        while ((await server.Posts()).Count == 0) { await Task.Yield(); }
        Assert.False(answer.IsCompleted);
        Assert.Equal(201, (await answer).Status);
        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(290));
    }

    [Fact]
    public async Task Planned_faults_can_be_read_and_taken_back()
    {
        await using var server = await SandboxServer.Start();
        await server.Plan("linkedin", "rate-limit", new { count = 3 });
        Assert.Equal("3", (await server.Get("/control/faults"))["0.count"]);
        await server.Send(HttpMethod.Delete, "/control/faults");
        Assert.Equal("[]", (await server.Get("/control/faults")).Text);
        Assert.Equal(400, (await server.Post("/control/faults", new { network = "linkedin", kind = "unheard-of" })).Status);
    }

    [Fact]
    public async Task The_list_of_requests_shows_paths_and_no_tokens()
    {
        await using var server = await SandboxServer.Start();
        await server.Get("/instagram/v25.0/me?access_token=ig-token");
        var list = await server.Get("/requests");
        Assert.Equal(("instagram", "GET", "/sandbox/instagram/v25.0/me"), (list["0.network"], list["0.method"], list["0.path"]));
        Assert.DoesNotContain("ig-token", list.Text, StringComparison.Ordinal);
    }

    private static Task<Reply> Create(SandboxServer server, string text) => server.Post("/x/2/tweets", new { text }, "x-token");

    private static async Task<(int, string?)> Of(Task<Reply> call, string path)
    {
        var reply = await call;
        return (reply.Status, reply[path]);
    }
}
