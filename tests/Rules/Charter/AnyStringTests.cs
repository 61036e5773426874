using CsCheck;
using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class AnyStringTests
{
    private static readonly Gen<string> s_word = Gen.OneOfConst("garanti", "sans", "risque", "réservez", "avis", "5", "étoiles", "%", "-20", "«", "»", "\"", "ne", "pas", "ni", "#", "#meilleurchirurgien", "@lea",
        "https://x.example/?ref=a", "\n", ".", "?", "🎁", "⭐", "\uD83C", "\uDFE5", "\u200B", "A V A N T", "é", "merci", "patiente", "opérée", "le", "3", "mars", "…", "'", "·e·s", "(e)", ",", "mais", "consultation", "offerte");

    private static readonly Gen<string> s_text = Gen.OneOf(Gen.String, Gen.Char.Array[0, 200].Select(chars => new string(chars)), s_word.Array[0, 60].Select(words => string.Join(' ', words)), s_word.Array[0, 60].Select(words => string.Concat(words)));

    private static readonly Gen<CheckedPost> s_post = Gen.Select(s_text, s_text, Gen.OneOfConst("linkedin", "x", "review_reply", "blog", ""))
        .Select((text, comment, channel) => new CheckedPost { Channel = channel, Text = text, Parts = [new(PartName.FirstComment, comment)] });

    [Fact]
    public void Any_string_is_answered_and_every_quote_is_exactly_where_it_says() => s_post.Sample(post =>
    {
        foreach (var finding in CharterCheck.Check(post).Findings.Where(finding => finding.Quote is not null))
        {
            var text = finding.Part == PartName.Text ? post.Text : post.Parts.Single(part => part.Name == finding.Part).Text;
            Assert.Equal(finding.Quote, text[finding.Start!.Value..finding.End!.Value]);
            Assert.NotEqual("", finding.Quote);
        }
    }, iter: 3000);

    [Fact]
    public void The_same_post_always_gets_the_same_answer_in_order_and_without_duplicates() => s_post.Sample(post =>
    {
        var findings = CharterCheck.Check(post).Findings;

        Assert.Equal(findings, CharterCheck.Check(post with { }).Findings);
        Assert.Equal(findings.Length, findings.Select(finding => (finding.Rule, finding.Part, finding.Start, finding.End)).Distinct().Count());
        Assert.Equal(findings.Where(f => f.Part == PartName.Text && f.Start is not null).Select(f => f.Start), findings.Where(f => f.Part == PartName.Text && f.Start is not null).Select(f => f.Start).Order());
    }, iter: 1000);

    [Theory]
    [InlineData("")]
    [InlineData("\uD83C")]
    [InlineData("\uDFE5\uD83C")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("🎁🎉🍀")]
    [InlineData("\u0301\u0301\u0301")]
    public void Odd_strings_pass(string text) => Assert.Equal(Verdict.Pass, CharterCheck.Check(new() { Channel = "x", Text = text }).Verdict);
}
