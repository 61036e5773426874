using System.Text;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Tests.Rules.Charter;

public sealed class PostLineTests
{
    private readonly CommandLineRun _command = new();

    [Fact]
    public void A_line_carries_everything_that_a_follower_reads()
    {
        var post = PostLine.Read("""
            {"id":"a","channel":"youtube","lang":"en","text":"t","title":"T","first_comment":"F","card_title":"C","card_description":"D","subtitles":"S","thread":["2","3"],"own_domains":["exemple.org"],"as_of":"2026-01-02",
             "media":[{"kind":"pdf","alt":"A","caption":"B","words":"W","transcript":"P","nature":"clinical","owner":"third_party"},{"nature":null}],
             "meta":{"sources":["s"],"date":"2026-01-01","last_review":"2026-01-03","partnership":true,"interests":["i"],"boosted":false,"audience":"peers","retouched":true,"ai_generated":false,"captions":true,"health_label":true,"profile":{"rpps":null,"charter_signed":false,"order_informed":false}}}
            """, 7).Post!.Value.Post;

        Assert.Equal(["title", "first_comment", "card_title", "card_description", "subtitles", "thread/2", "thread/3"], post.Parts.Select(part => part.Name));
        Assert.Equal(new() { Kind = "pdf", Alt = "A", Caption = "B", Words = "W", Transcript = "P", Nature = MediaNature.Clinical, Owner = MediaOwner.ThirdParty }, post.Media[0]);
        Assert.Equal(new CheckedMedia(), post.Media[1]);
        Assert.Equal(("exemple.org", new DateOnly(2026, 1, 2), "en"), (Assert.Single(post.OwnDomains), post.AsOf, post.Language));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 3), true, false, true, false, true, true), (post.Meta.Date, post.Meta.LastReview, post.Meta.Partnership, post.Meta.Boosted, post.Meta.Retouched, post.Meta.AiGenerated, post.Meta.Captions, post.Meta.HealthLabel));
        Assert.Equal(new(), post.Meta.Profile with { RppsVerified = true, CharterSigned = true, OrderInformed = true });
        Assert.Equal((false, false, false), (post.Meta.Profile.RppsVerified, post.Meta.Profile.CharterSigned, post.Meta.Profile.OrderInformed));
    }

    [Theory]
    [MemberData(nameof(Natures))]
    public void Every_nature_and_every_owner_has_its_word(string key, string word, int value)
    {
        var media = Assert.Single(PostLine.Read($$"""{"text":"t","media":[{"{{key}}":"{{word}}"}]}""", 1).Post!.Value.Post.Media);
        Assert.Equal(value, key == "nature" ? (int)media.Nature : (int)media.Owner);
    }

    public static TheoryData<string, string, int> Natures()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var nature in Enum.GetValues<MediaNature>()) { data.Add("nature", Snake(nature.ToString()), (int)nature); }
        foreach (var owner in Enum.GetValues<MediaOwner>()) { data.Add("owner", Snake(owner.ToString()), (int)owner); }
        return data;
    }

    [Fact]
    public void An_absent_key_says_nothing_and_the_profile_is_in_order()
    {
        var (id, post) = PostLine.Read("""{"text":"t"}""", 7).Post!.Value;

        Assert.Equal(("7", "linkedin", "fr"), (id, post.Channel, post.Language));
        Assert.Equal(new(), post.Meta.Profile);
        Assert.Null(post.Meta.Captions);
        Assert.False(post.AsksForAll);
    }

    [Theory]
    [InlineData("{oops}", "JSON")]
    [InlineData("[1]", "JSON")]
    [InlineData("{}", "text")]
    [InlineData("""{"text":1}""", "text")]
    [InlineData("""{"text":"\ud800"}""", "text")]
    [InlineData("""{"text":"a","meta":[]}""", "meta")]
    [InlineData("""{"text":"a","meta":{"date":"hier"}}""", "meta.date")]
    [InlineData("""{"text":"a","meta":{"sources":["a",1]}}""", "meta.sources[1]")]
    [InlineData("""{"text":"a","meta":{"profile":{"order_informed":"oui"}}}""", "meta.profile.order_informed")]
    [InlineData("""{"text":"a","media":{}}""", "media")]
    [InlineData("""{"text":"a","media":[{},{"nature":"portrait"}]}""", "media[1].nature")]
    [InlineData("""{"text":"a","media":[{"owner":"2"}]}""", "media[0].owner")]
    [InlineData("""{"text":"a","thread":"b"}""", "thread")]
    public void A_refusal_names_the_line_and_the_key_in_both_languages_and_the_others_are_answered(string line, string named)
    {
        Assert.Equal(CheckCommand.BadInput, _command.RunLines("""{"id":"before","text":"Bonjour."}""" + $"\n{line}\n" + """{"id":"after","text":"Bonjour."}"""));

        Assert.Equal(["before", "after"], _command.Answers.Select(answer => answer.GetProperty("id").GetString()));
        var said = _command.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Ligne 2\u00A0:", said[0], StringComparison.Ordinal);
        Assert.StartsWith("Line 2:", said[1], StringComparison.Ordinal);
        Assert.All(said, sentence => Assert.Contains(named, sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_at_the_start_and_the_line_ends_of_Windows_are_no_part_of_the_posts()
    {
        Assert.Equal(CheckCommand.Clean, _command.RunLines([.. Encoding.UTF8.Preamble, .. "{\"id\":\"é\",\"text\":\"Bonjour.\"}\r\n\r\n{\"id\":\"b\",\"text\":\"Bonsoir.\"}\r\n"u8]));
        Assert.Equal(["é", "b"], _command.Answers.Select(answer => answer.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_line_that_is_not_utf8_is_refused_at_its_byte_and_the_next_is_answered()
    {
        Assert.Equal(CheckCommand.BadInput, _command.RunLines([.. "{\"text\":\"Op"u8, 0xE9, .. "ration\"}\n{\"text\":\"Bonjour.\"}"u8]));

        Assert.Contains("Ligne 1\u00A0: l’octet 12 n’est pas de l’UTF-8", _command.Errors, StringComparison.Ordinal);
        Assert.Single(_command.Answers);
    }

    [Fact]
    public void A_file_in_utf16_is_told_so()
    {
        Assert.Equal(CheckCommand.BadInput, _command.RunLines([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"text\":\"a\"}")]));
        Assert.Contains("UTF-16", _command.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_line_is_answered()
    {
        var text = string.Concat(Enumerable.Repeat("La cicatrice se protège du soleil. ", 30_000));
        Assert.Equal(CheckCommand.Found, _command.RunLines($$"""{"text":"{{text}}"}""" + "\n" + """{"id":"b","text":"Réservez vite !"}"""));
        Assert.Equal("b", _command.Answers[1].GetProperty("id").GetString());
    }

    [Fact]
    public void A_line_longer_than_anything_is_passed_over_without_being_kept_and_the_next_is_read()
    {
        using var stream = new MemoryStream([.. new byte[200_000], (byte)'\n', .. "b\n"u8, .. new byte[200_000]]);
        var lines = new Utf8Lines(stream, longest: 100_000).Read().Select(line => (line.Number, line.Text, Refused: line.Refusal is not null));

        Assert.Equal([(1, "", true), (2, "b", false), (3, "", true)], lines);
    }

    [Fact]
    public void Any_bytes_are_answered_or_refused() => CsCheck.Check.Sample(CsCheck.Gen.Byte.Array[0, 200], bytes =>
    {
        var exit = new CommandLineRun().RunLines([.. "{\"text\":\""u8, .. bytes, .. "\"}\n"u8]);
        Assert.InRange(exit, CheckCommand.Clean, CheckCommand.BadInput);
    }, iter: 500);

    private static string Snake(string name) => string.Concat(name.Select((letter, at) => (at > 0 && char.IsUpper(letter) ? "_" : "") + char.ToLowerInvariant(letter)));
}
