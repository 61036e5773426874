using System.Text.RegularExpressions;
using System.Xml.Linq;
using Scheduler.Tests.Architecture.House;

namespace Scheduler.Tests.Architecture;

/// <summary>Whatever a person reads is there in French and in English, and is used.</summary>
public sealed partial class SentenceTests
{
    private const string Refusals = "grains/Pipeline/Refusals/Refusals.resx";

    [GeneratedRegex(@"Refuse\.With\(\s*""(?<code>[^""]+)""")]
    private static partial Regex Refused();

    [GeneratedRegex(@"Sentences\.(French|English)\(\s*""(?<code>[^""]+)""")]
    private static partial Regex Said();

    [GeneratedRegex(@"Refuse\.With\(\s*[^""]")]
    private static partial Regex Computed();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Blank();

    public static TheoryData<string> Files => [.. Repository.Files("*.resx", "grains", "api", "silo").Select(Repository.Name).Where(f => !f.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Fact]
    public void Every_refusal_that_can_be_given_has_its_sentence_and_every_sentence_is_said()
    {
        var code = Repository.Files("*.cs", "grains/Pipeline").Select(File.ReadAllText).ToList();
        Assert.DoesNotContain(code, text => Computed().IsMatch(text));
        var said = code.SelectMany(text => Refused().Matches(text).Concat(Said().Matches(text))).Select(m => m.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Sentences(Refusals).Keys.Order(StringComparer.Ordinal), said);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_French_sentence_has_its_English_one_with_the_same_blanks(string file)
    {
        var (french, english) = (Sentences(file), Sentences(file.Replace(".resx", ".en.resx", StringComparison.Ordinal)));
        Assert.NotEmpty(french);
        Assert.Equal(french.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(french, s => Assert.Equal(Blanks(s.Value), Blanks(english[s.Key])));
        Assert.All(french.Concat(english), s => Assert.False(string.IsNullOrWhiteSpace(s.Value), s.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void French_is_typeset_as_French_is(string file) => Assert.All(Sentences(file), s =>
    {
        Assert.DoesNotContain('\'', s.Value);
        Assert.DoesNotMatch(" [:;!?»]", s.Value);
        Assert.DoesNotContain("« ", s.Value, StringComparison.Ordinal);
    });

    private static Dictionary<string, string> Sentences(string file) =>
        XDocument.Parse(Repository.Read(file)).Descendants("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Blanks(string sentence) => Blank().Matches(sentence).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
}
