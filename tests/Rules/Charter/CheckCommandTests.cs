using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Tests.Rules.Charter;

public sealed class CheckCommandTests
{
    private readonly CommandLineRun _command = new();

    [Fact]
    public void A_clean_file_exits_zero_and_answers_each_post()
    {
        Assert.Equal(CheckCommand.Clean, _command.RunLines("""{"id":"a","channel":"x","text":"Bonjour."}""" + "\n\n" + """{"id":"b","text":"Bonsoir.","later":1}"""));

        Assert.Equal(["a", "b"], _command.Answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.All(_command.Answers, answer => Assert.Equal("pass", answer.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void A_finding_exits_one_with_its_place_and_its_sentences_unescaped()
    {
        Assert.Equal(CheckCommand.Found, _command.RunLines("""{"id":"a","channel":"x","text":"Été : réservez vite !"}"""));

        var answer = Assert.Single(_command.Answers);
        var finding = answer.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal(("block", Rulebook.Version), (answer.GetProperty("verdict").GetString(), answer.GetProperty("rule_pack").GetString()));
        Assert.Equal(("CNOM-C7", "text", 6), (finding.GetProperty("rule").GetString(), finding.GetProperty("part").GetString(), finding.GetProperty("start").GetInt32()));
        Assert.Contains("«\u00A0Article complet", _command.Output, StringComparison.Ordinal);
        Assert.Contains("réservez vite", _command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_can_stand_in_place_of_a_passage_go_out_in_both_languages_and_null_where_there_are_none()
    {
        _command.Rules = OnePhrase("remplace: faites un point\nremplace [en]: take stock\n");
        Assert.Equal(CheckCommand.Found, _command.With("a", Bytes("""{"text":"Un zinzolin."}""")).Run("a", "--rules", "rules"));
        var replacement = Assert.Single(_command.Answers).GetProperty("findings")[0].GetProperty("replacement");
        Assert.Equal(("faites un point", "take stock"), (replacement.GetProperty("fr").GetString(), replacement.GetProperty("en").GetString()));

        _command.Rules = OnePhrase("");
        _command.Run("a", "--rules", "rules");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, Assert.Single(_command.Answers).GetProperty("findings")[0].GetProperty("replacement").ValueKind);
    }

    [Fact]
    public void A_pack_that_cannot_be_read_names_its_file_and_checks_nothing()
    {
        Assert.Equal(CheckCommand.BadInput, _command.Run("--text", "Réservez vite !", "--rules", "rules"));
        Assert.Contains("pack.txt", _command.Errors, StringComparison.Ordinal);
        Assert.Equal("", _command.Output);
        Assert.Equal(CheckCommand.BadInput, _command.Run("--text", "Réservez vite !", "--rules", "nowhere"));
        Assert.Contains("«\u00A0nowhere\u00A0»", _command.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Emojis_and_quotation_marks_come_back_as_written()
    {
        _command.RunLines("""{"id":"é\"🎁","text":"Nos résultats \"garantis\" après l’opération\\bilan"}""");

        Assert.Contains("é\\\"🎁", _command.Output, StringComparison.Ordinal);
        Assert.Contains("garantis", Assert.Single(_command.Answers).GetProperty("findings")[0].GetProperty("quote").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_can_be_given_on_the_command_line()
    {
        Assert.Equal(CheckCommand.Found, _command.Run("--text", "Vous avez été opéré ici.", "--channel", "review_reply"));
        Assert.Equal(CheckCommand.Clean, _command.Run("--text=Bonjour."));
    }

    [Fact]
    public void The_day_of_the_check_is_today_unless_another_is_given()
    {
        _command.Rules = Pack("détecteur: contenu ancien\ngroupe [daté de]: tournee en {n}\ngroupe [source datée]: has {n}\n", "");

        Assert.Equal(CheckCommand.Clean, Aged("2024"));
        Assert.Equal(CheckCommand.Found, Aged("2024", "--as-of", "2031-01-01"));
        Assert.Equal(CheckCommand.Found, Aged("2016"));
        Assert.Equal(CheckCommand.Clean, Aged("2016", "--as-of", "2017-01-01"));
        Assert.Equal(CheckCommand.Found, _command.With("a", Bytes("""{"text":"Vidéo tournée en 2024.","as_of":"2031-01-01"}""")).Run("a", "--rules", "rules"));
    }

    [Fact]
    public void Posts_can_come_through_a_pipe() => Assert.Equal(CheckCommand.Found, _command.With("-", Bytes("""{"text":"Réservez vite !"}""")).Run("-"));

    [Fact]
    public void Help_explains_every_option_in_both_languages()
    {
        Assert.Equal(CheckCommand.Clean, _command.Run("--help"));
        foreach (var option in (string[])["--text", "--channel", "--csv", "--lang", "--json", "--pages", "--as-of", "--rules", "Exit codes"]) { Assert.Contains(option, _command.Output, StringComparison.Ordinal); }
    }

    [Theory]
    [InlineData("--text")]
    [InlineData("--text, --csv, --pages")]
    [InlineData("FILE", "a.jsonl", "b.jsonl")]
    [InlineData("--text, --csv, --pages", "a.jsonl", "--text", "b")]
    [InlineData("--unknown", "--unknown")]
    [InlineData("missing.jsonl", "missing.jsonl")]
    [InlineData("linkdin", "--text", "a", "--channel", "linkdin")]
    [InlineData("--channel", "a.jsonl", "--channel", "x")]
    [InlineData("demain", "a.jsonl", "--as-of", "demain")]
    [InlineData("--rules", "a.jsonl", "--rules")]
    [InlineData("--json", "a.jsonl", "--json")]
    [InlineData("--lang", "a.jsonl", "--lang", "en")]
    [InlineData("--as-of", "--pages", "p", "--as-of", "2026-01-01")]
    public void A_wrong_command_exits_two_and_names_what_is_wrong_in_both_languages(string named, params string[] arguments)
    {
        Assert.Equal(CheckCommand.BadInput, _command.Run(arguments));
        var said = _command.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, said.Length);
        Assert.All(said, sentence => Assert.Contains(named, sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_page_and_the_index_leads_to_it()
    {
        Assert.Equal(CheckCommand.Clean, _command.Run("--pages", "out"));
        Assert.Equal(RulePack.Current.Rules.Length + 2, _command.Pages.Count);
        Assert.All(RulePack.Current.Rules, rule => Assert.Contains($"href=\"{rule.Id}.html\"", _command.Pages["out/index.html"], StringComparison.Ordinal));
    }

    private int Aged(string year, params string[] more) => _command.Run(["--text", $"Vidéo tournée en {year}.", "--channel", "youtube", "--rules", "rules", .. more]);

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static RuleFile[] OnePhrase(string more) => Pack(more, "signal: un mot\n  sévérité: bloque\n  phrase: zinzolin\n");

    private static RuleFile[] Pack(string more, string signals) =>
    [
        new("pack.txt", "version: 2030.1.1\nrègles: UN\n"),
        new("UN.rule", $"""
            règle: UN
            famille: TITRES
            titre: Un
            titre [en]: One
            source: Une source.
            source [en]: A source.
            politique: Bloque.
            politique [en]: Blocks.
            problème: Un mot.
            problème [en]: A word.
            au lieu: Un autre.
            au lieu [en]: Another.
            charte seule: non
            dérogation: non
            motif: Aucun.
            motif [en]: None.
            {more}
            {signals}
            """),
    ];
}
