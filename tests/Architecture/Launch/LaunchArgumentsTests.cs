using Scheduler.Silo.Launch;

namespace Scheduler.Tests.Architecture.Launch;

public sealed class LaunchArgumentsTests
{
    [Fact]
    public void Without_a_word_the_product_starts_in_one_process_on_its_own_folder()
    {
        var plan = Read();
        Assert.Equal((LaunchMode.Product, LaunchRole.All, "http://localhost:5080", "data"), (plan.Mode, plan.Role, plan.Urls, plan.Folder));
    }

    [Fact]
    public void The_demonstration_has_a_folder_of_its_own_unless_one_is_given()
    {
        Assert.Equal(Path.Combine("data", "demo"), Read("demo").Folder);
        Assert.Equal("/srv/x", Read("demo", "--data", "/srv/x").Folder);
        Assert.True(Read("demo", "--reset").Reset);
    }

    [Theory]
    [InlineData("--urls", "http://*:80")]
    [InlineData("--urls=http://*:80")]
    [InlineData("--urls", "http://*:80;https://0.0.0.0:443", "http://*:80;https://0.0.0.0:443")]
    public void A_value_follows_its_option_or_an_equals_sign(string option, string value = "", string expected = "http://*:80") =>
        Assert.Equal(expected, (value.Length > 0 ? Read(option, value) : Read(option)).Urls);

    [Theory]
    [InlineData("all", LaunchRole.All)]
    [InlineData("SANDBOX", LaunchRole.Sandbox)]
    [InlineData("silo", LaunchRole.Silo)]
    [InlineData("Web", LaunchRole.Web)]
    public void A_role_is_one_of_four_words(string word, LaunchRole role) => Assert.Equal(role, Read("--redis", "localhost:6379", "--role", word).Role);

    [Theory]
    [InlineData("1")]
    [InlineData("+2")]
    [InlineData("silo,web")]
    [InlineData("every")]
    public void Anything_else_is_no_role(string word) => Assert.Equal("OPTION_VALUE_WRONG", Mistake("--role", word).Code);

    [Theory]
    [InlineData("OPTION_UNKNOWN", "--port", "80")]
    [InlineData("OPTION_UNKNOWN", "demo", "démo")]
    [InlineData("OPTION_VALUE_MISSING", "--urls")]
    [InlineData("OPTION_VALUE_MISSING", "--data=")]
    [InlineData("OPTION_VALUE_WRONG", "--urls", "5080")]
    [InlineData("OPTION_VALUE_WRONG", "--urls", "ftp://localhost")]
    [InlineData("OPTION_VALUE_WRONG", "--urls", "http://localhost:5080;")]
    [InlineData("ROLE_NEEDS_REDIS", "--role", "silo")]
    [InlineData("ROLE_NEEDS_REDIS", "--role", "web")]
    [InlineData("DEMO_IS_ALONE", "demo", "--redis", "localhost:6379")]
    [InlineData("DEMO_IS_ALONE", "demo", "--role", "sandbox")]
    [InlineData("RESET_IS_FOR_DEMO", "--reset")]
    public void A_mistake_is_named_in_both_languages_and_ends_the_start(string code, params string[] arguments)
    {
        var mistake = Mistake(arguments);
        Assert.Equal(code, mistake.Code);
        using var said = new StringWriter();
        Assert.NotEqual(0, mistake.Say(said));
        Assert.Contains(mistake.French, said.ToString(), StringComparison.Ordinal);
        Assert.Contains(mistake.English, said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_check_is_the_checks_own()
    {
        var plan = Read("check", "posts.jsonl", "--channel", "x");
        Assert.Equal(LaunchMode.Check, plan.Mode);
        Assert.Equal(["posts.jsonl", "--channel", "x"], plan.Rest);
    }

    [Fact]
    public void The_configuration_and_the_sandbox_alone_keep_their_own_options()
    {
        Assert.Equal(["--Scheduler:Blog:Timeout=00:00:05"], Read("--Scheduler:Blog:Timeout=00:00:05").Rest);
        Assert.Equal(["--accounts", "accounts.json"], Read("--role", "sandbox", "--accounts", "accounts.json").Rest);
    }

    [Theory]
    [InlineData("http://*:5080", "http://127.0.0.1:5080/")]
    [InlineData("http://+:5080;https://x", "http://127.0.0.1:5080/")]
    [InlineData("http://0.0.0.0:1", "http://127.0.0.1:1/")]
    [InlineData("http://[::]:1", "http://127.0.0.1:1/")]
    [InlineData("https://agence.example", "https://agence.example/")]
    public void Its_own_address_is_one_that_it_can_call(string urls, string local) => Assert.Equal(local, Read("--urls", urls).Local.ToString());

    private static LaunchPlan Read(params string[] arguments)
    {
        var (plan, mistake) = LaunchArguments.Read(arguments);
        Assert.Null(mistake);
        return plan!;
    }

    private static LaunchMistake Mistake(params string[] arguments)
    {
        var (plan, mistake) = LaunchArguments.Read(arguments);
        Assert.Null(plan);
        return mistake!;
    }
}
