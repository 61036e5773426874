using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>What one click makes of a passage.</summary>
public class RewritingTests
{
    private static readonly RulePack s_pack = RulePack.Current;

    public static TheoryData<string> Rewritten => [.. s_pack.Rules.Where(rule => rule.Replacement is { French.Length: > 0 }).Select(rule => rule.Id)];

    public static TheoryData<string> Taken => [.. s_pack.Rules.Where(rule => rule.Replacement is not null && rule.Breaks.Any()).Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Rewritten))]
    public void What_it_offers_is_in_order_itself_in_either_language(string id)
    {
        var words = s_pack.Rules.Single(rule => rule.Id == id).Replacement!;
        foreach (var channel in new[] { "linkedin", "instagram", "x", "review_reply", "press" })
        {
            Assert.Equal([], Stops(new() { Channel = channel, Text = words.French }));
            Assert.Equal([], Stops(new() { Channel = channel, Text = words.English, Language = "en" }));
        }
    }

    [Theory, MemberData(nameof(Taken))]
    public void Taken_as_often_as_it_is_offered_it_leaves_no_passage_that_stops_the_post(string id)
    {
        foreach (var example in s_pack.Rules.Single(rule => rule.Id == id).Examples.Where(example => example.Breaks))
        {
            var post = example.Post;
            for (var click = 0; click < 12 && Offered(post) is { } finding; click++) { post = Clicked(post, finding); }
            Assert.Null(Offered(post));
        }
    }

    [Theory]
    [InlineData("Une bonne nouvelle. Résultat garanti ! À lundi.", "Une bonne nouvelle. ", " À lundi.")]
    [InlineData("Le programme :\n- résultat garanti\n- des questions", "Le programme :\n- ", "\n- des questions")]
    [InlineData("Un résultat garanti au cabinet. #hanche", "", " #hanche")]
    [InlineData("Un résultat garanti, et deux questions #hanche #genou", "", " #hanche #genou")]
    public void The_whole_sentence_gives_way_and_what_stands_around_it_stays(string text, string before, string after)
    {
        var finding = Check(new() { Channel = "linkedin", Text = text }).First(found => found.Rule == "R4127-19-1-7");
        Assert.Equal((before, after), (text[..finding.ReplacedStart!.Value], text[finding.ReplacedEnd!.Value..]));
        Assert.NotEqual("", finding.Replacement!.French);
    }

    [Fact]
    public void A_hashtag_is_taken_out_and_the_sentence_before_it_stays()
    {
        const string text = "La rééducation commence le lendemain. #resultatgaranti";
        var finding = Check(new() { Channel = "instagram", Text = text }).Single(found => found.Rule == "R4127-19-1-7");
        Assert.Equal(("", "#resultatgaranti"), (finding.Replacement!.French, text[finding.ReplacedStart!.Value..finding.ReplacedEnd!.Value]));
    }

    [Fact]
    public void Words_in_a_picture_or_a_film_are_not_rewritten_here()
    {
        var found = Check(new() { Channel = "instagram", Text = "Lundi.", Media = [new() { Kind = "image", Alt = "Une affiche", Words = "Résultat garanti" }] });
        Assert.All(found.Where(finding => finding.Part == PartName.Words(1)), finding => Assert.Null(finding.Replacement));
        Assert.Contains(found, finding => finding.Part == PartName.Words(1));
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> Check(CheckedPost post) => s_pack.Check(post).Findings;

    private static IEnumerable<string> Stops(CheckedPost post) => Check(post).Where(finding => finding.Severity >= Severity.Attest && finding.Quote is not null).Select(finding => finding.Rule + " " + finding.Quote);

    private static Finding? Offered(CheckedPost post) => Check(post).FirstOrDefault(finding => finding is { Replacement: not null, Severity: >= Severity.Attest, Part: PartName.Text });

    private static CheckedPost Clicked(CheckedPost post, Finding finding)
    {
        var rest = post.Text.Remove(finding.ReplacedStart!.Value, finding.ReplacedEnd!.Value - finding.ReplacedStart.Value);
        var words = finding.Replacement!.French;
        return post with { Text = rest.Contains(words, StringComparison.Ordinal) ? rest : rest.Insert(finding.ReplacedStart.Value, words) };
    }
}
