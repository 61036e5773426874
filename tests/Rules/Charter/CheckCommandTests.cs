using System.Text.Json;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Tests.Rules.Charter;

public sealed class CheckCommandTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void A_clean_file_exits_zero_and_answers_each_post()
    {
        Assert.Equal(CheckCommand.Clean, Run("""{"id":"a","channel":"x","text":"Bonjour."}""" + "\n\n" + """{"id":"b","text":"Bonsoir.","later":1}"""));

        Assert.Equal(["a", "b"], Answers().Select(answer => answer.GetProperty("id").GetString()));
        Assert.All(Answers(), answer => Assert.Equal("pass", answer.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void A_finding_exits_one_with_its_place_and_its_sentences_unescaped()
    {
        Assert.Equal(CheckCommand.Found, Run("""{"id":"a","channel":"x","text":"Été : réservez vite !"}"""));

        var answer = Assert.Single(Answers());
        var finding = answer.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal(("block", Rulebook.Version), (answer.GetProperty("verdict").GetString(), answer.GetProperty("rule_pack").GetString()));
        Assert.Equal(("CNOM-C7", "text", 6), (finding.GetProperty("rule").GetString(), finding.GetProperty("part").GetString(), finding.GetProperty("start").GetInt32()));
        Assert.Contains("«\u00A0Article complet", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("réservez vite", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Emojis_and_quotation_marks_come_back_as_written()
    {
        Run("""{"id":"é\"🎁","text":"Réservez \"vite\" votre séance\\bilan"}""");

        Assert.Contains("é\\\"🎁", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Réservez \"vite\" votre séance", Assert.Single(Answers()).GetProperty("findings")[0].GetProperty("quote").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_named_in_both_languages_and_the_others_are_answered()
    {
        Assert.Equal(CheckCommand.BadInput, Run("{oops}\n" + """{"id":"b","text":"Bonjour."}""" + "\n[1]\n" + """{"id":"d"}""" + "\n" + """{"text":"a","meta":{"date":"hier"}}"""));

        Assert.Equal("b", Assert.Single(Answers()).GetProperty("id").GetString());
        foreach (var line in (int[])[1, 3, 4, 5])
        {
            Assert.Contains($"Ligne {line}\u00A0:", _errors.ToString(), StringComparison.Ordinal);
            Assert.Contains($"Line {line}:", _errors.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_can_be_given_on_the_command_line()
    {
        Assert.Equal(CheckCommand.Found, Run(["--text", "Vous avez été opéré ici.", "--channel", "review_reply"]));
        Assert.Equal(CheckCommand.Clean, Run(["--text", "Bonjour."]));
    }

    [Theory]
    [InlineData]
    [InlineData("--text")]
    [InlineData("a.jsonl", "b.jsonl")]
    [InlineData("a.jsonl", "--text", "b")]
    [InlineData("--unknown")]
    [InlineData("missing.jsonl")]
    public void A_wrong_command_exits_two_and_says_why(params string[] arguments)
    {
        Assert.Equal(CheckCommand.BadInput, Run(arguments));
        Assert.NotEqual("", _errors.ToString());
    }

    private int Run(string lines) => CheckCommand.Run(new StringReader(lines), _output, _errors);

    private int Run(string[] arguments) => CheckCommand.Run(arguments, file => throw new FileNotFoundException(file), _output, _errors);

    private JsonElement[] Answers() => [.. _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
