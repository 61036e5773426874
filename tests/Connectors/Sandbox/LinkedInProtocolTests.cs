namespace Scheduler.Tests.Connectors.Sandbox;

public sealed class LinkedInProtocolTests
{
    private static readonly (string, string)[] Versioned = [("LinkedIn-Version", "202609"), ("X-Restli-Protocol-Version", "2.0.0")];

    [Fact]
    public async Task A_post_is_created_with_an_empty_body_and_its_urn_in_a_header()
    {
        await using var server = await SandboxServer.Start();
        var created = await Create(server, "Bonjour");
        Assert.Equal(201, created.Status);
        Assert.Equal("", created.Text);
        var post = Assert.Single(await server.Posts());
        Assert.Equal(created.Headers["x-restli-id"], (string?)post["id"]);
        Assert.Equal("urn:li:person:abc", (string?)post["account"]);
    }

    [Theory]
    [InlineData(@"La main \(droite\) \#main", "La main (droite) #main")]
    [InlineData("La main (droite) est cachée", "La main ")]
    [InlineData("Un mot #main et la suite", "Un mot #main et la suite")]
    [InlineData(@"Voir {hashtag|\#|main} ici", "Voir #main ici")]
    [InlineData("Avec @[Cabinet](urn:li:organization:42) hier", "Avec Cabinet hier")]
    [InlineData("Deux_mots", "Deux")]
    public async Task An_unescaped_reserved_sign_silently_cuts_the_text_there(string commentary, string stored)
    {
        await using var server = await SandboxServer.Start();
        Assert.Equal(201, (await Create(server, commentary)).Status);
        Assert.Equal(stored, (string?)Assert.Single(await server.Posts())["text"]);
    }

    [Fact]
    public async Task The_same_content_again_is_a_422_that_names_the_first_post()
    {
        await using var server = await SandboxServer.Start();
        var first = (await Create(server, "Bonjour")).Headers["x-restli-id"];
        var second = await Create(server, "Bonjour");
        Assert.Equal(422, second.Status);
        Assert.Equal("DUPLICATE_POST", second["code"]);
        Assert.Equal($"Content is a duplicate of {first}", second["message"]);
        Assert.Single(await server.Posts());
    }

    [Fact]
    public async Task Duplicates_are_taken_when_the_switch_is_off()
    {
        await using var server = await SandboxServer.Start();
        await server.Send(HttpMethod.Put, "/control/duplicates", new { enabled = false });
        await Create(server, "Bonjour");
        Assert.Equal(201, (await Create(server, "Bonjour")).Status);
    }

    [Fact]
    public async Task Headers_and_tokens_are_checked_as_LinkedIn_checks_them()
    {
        await using var server = await SandboxServer.Start();
        var body = Body("urn:li:person:abc", "Bonjour");
        Assert.Equal("VERSION_MISSING", (await server.Post("/linkedin/rest/posts", body, "li-token"))["code"]);
        var old = await server.Send(HttpMethod.Post, "/linkedin/rest/posts", body, "li-token", ("LinkedIn-Version", "202401"), ("X-Restli-Protocol-Version", "2.0.0"));
        Assert.Equal((426, "NONEXISTENT_VERSION"), (old.Status, old["code"]));
        var none = await server.Send(HttpMethod.Post, "/linkedin/rest/posts", body, null, Versioned);
        Assert.Equal((401, "EMPTY_ACCESS_TOKEN"), (none.Status, none["code"]));
        var unknown = await server.Send(HttpMethod.Post, "/linkedin/rest/posts", body, "nobody", Versioned);
        Assert.Equal((401, "65600"), (unknown.Status, unknown["serviceErrorCode"]));
        var other = await server.Send(HttpMethod.Post, "/linkedin/rest/posts", Body("urn:li:person:other", "Bonjour"), "li-token", Versioned);
        Assert.Equal((403, "ACCESS_DENIED"), (other.Status, other["code"]));
    }

    [Fact]
    public async Task A_withdrawn_authorisation_stays_withdrawn_until_the_account_is_connected_again()
    {
        await using var server = await SandboxServer.Start();
        await server.Post("/control/tokens", new { network = "linkedin", account = "urn:li:person:abc", state = "revoked" });
        Assert.Equal("65601", (await Create(server, "Bonjour"))["serviceErrorCode"]);
        await server.Post("/control/accounts", SandboxServer.LinkedIn);
        Assert.Equal(201, (await Create(server, "Bonjour")).Status);
    }

    [Fact]
    public async Task Three_thousand_characters_pass_and_one_more_does_not()
    {
        await using var server = await SandboxServer.Start();
        Assert.Equal(201, (await Create(server, new string('a', 3000))).Status);
        var refused = await Create(server, new string('b', 3001));
        Assert.Equal(400, refused.Status);
        Assert.Contains("3001 characters", refused["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_shown_with_its_link_title_and_uploaded_thumbnail()
    {
        await using var server = await SandboxServer.Start();
        var image = await UploadImage(server);
        var body = Body("urn:li:person:abc", "Lire", new { article = new { source = "https://main.example/a", title = "Titre", thumbnail = image } });
        Assert.Equal(201, (await server.Send(HttpMethod.Post, "/linkedin/rest/posts", body, "li-token", Versioned)).Status);
        var post = Assert.Single(await server.Posts());
        Assert.Equal("https://main.example/a", (string?)post["link"]);
        var served = await server.Http.GetByteArrayAsync(new Uri(server.Address, (string?)post["card"]!["image"]), TestContext.Current.CancellationToken);
        Assert.Equal(Bytes.Png, served);
    }

    [Fact]
    public async Task A_picture_that_was_announced_but_never_sent_cannot_be_posted()
    {
        await using var server = await SandboxServer.Start();
        var asked = await server.Send(HttpMethod.Post, "/linkedin/rest/images?action=initializeUpload", new { initializeUploadRequest = new { owner = "urn:li:person:abc" } }, "li-token", Versioned);
        var body = Body("urn:li:person:abc", "Image", new { media = new { id = asked["value.image"], altText = "Une main" } });
        Assert.Equal("MEDIA_ASSET_WAITING_UPLOAD", (await server.Send(HttpMethod.Post, "/linkedin/rest/posts", body, "li-token", Versioned))["code"]);
    }

    [Fact]
    public async Task A_page_can_list_its_posts_and_a_member_cannot()
    {
        await using var server = await SandboxServer.Start();
        await server.Send(HttpMethod.Post, "/linkedin/rest/posts", Body("urn:li:organization:42", "Annonce"), "li-token", Versioned);
        var page = await server.Send(HttpMethod.Get, "/linkedin/rest/posts?q=author&author=urn%3Ali%3Aorganization%3A42", null, "li-token", Versioned);
        Assert.Equal("Annonce", page["elements.0.commentary"]);
        var member = await server.Send(HttpMethod.Get, "/linkedin/rest/posts?q=author&author=urn%3Ali%3Aperson%3Aabc", null, "li-token", Versioned);
        Assert.Equal(403, member.Status);
    }

    [Fact]
    public async Task Deleting_twice_is_as_good_as_once()
    {
        await using var server = await SandboxServer.Start();
        var urn = Uri.EscapeDataString((await Create(server, "Bonjour")).Headers["x-restli-id"]);
        Assert.Equal(204, (await server.Send(HttpMethod.Delete, $"/linkedin/rest/posts/{urn}", null, "li-token", Versioned)).Status);
        Assert.Equal(204, (await server.Send(HttpMethod.Delete, $"/linkedin/rest/posts/{urn}", null, "li-token", Versioned)).Status);
        Assert.NotNull(Assert.Single(await server.Posts())["deletedAt"]);
    }

    private static Task<Reply> Create(SandboxServer server, string commentary) =>
        server.Send(HttpMethod.Post, "/linkedin/rest/posts", Body("urn:li:person:abc", commentary), "li-token", Versioned);

    private static async Task<string> UploadImage(SandboxServer server)
    {
        var asked = await server.Send(HttpMethod.Post, "/linkedin/rest/images?action=initializeUpload", new { initializeUploadRequest = new { owner = "urn:li:person:abc" } }, "li-token", Versioned);
        Assert.Equal(201, (await server.Send(HttpMethod.Put, asked["value.uploadUrl"]!, new ByteArrayContent(Bytes.Png))).Status);
        return asked["value.image"]!;
    }

    private static object Body(string author, string commentary, object? content = null) => new
    {
        author,
        commentary,
        content,
        visibility = "PUBLIC",
        lifecycleState = "PUBLISHED",
        distribution = new { feedDistribution = "MAIN_FEED", targetEntities = Array.Empty<object>(), thirdPartyDistributionChannels = Array.Empty<object>() },
    };
}
