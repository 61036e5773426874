using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Tests.Web.Panel;

public sealed partial class WordsTests
{
    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Places();

    private static Dictionary<string, string> Sentences(string language) => Say.Resources
        .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: language == "fr")!
        .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    [Fact]
    public void Every_French_sentence_has_its_English_one() => Assert.Equal(Sentences("fr").Keys.Order(), Sentences("en").Keys.Order());

    [Fact]
    public void Both_languages_speak_of_the_same_values()
    {
        var english = Sentences("en");
        Assert.All(Sentences("fr"), pair => Assert.Equal(
            Places().Matches(pair.Value).Select(m => m.Value).Distinct().Order(), Places().Matches(english[pair.Key]).Select(m => m.Value).Distinct().Order()));
    }

    [Fact]
    public void French_is_typeset_as_French_is() => Assert.All(Sentences("fr").Values, sentence =>
    {
        Assert.DoesNotContain('\'', sentence);
        Assert.DoesNotMatch(" [:;!?»]", sentence);
        Assert.DoesNotContain("« ", sentence);
    });

    [Fact]
    public void Every_state_has_a_word()
    {
        Assert.All(Enum.GetValues<PostState>(), state => Assert.NotEmpty(Say.Of(state)));
        Assert.All(Enum.GetValues<PublicationState>(), state => Assert.NotEmpty(Say.Of(state)));
        Assert.All(Enum.GetValues<FindingSeverity>(), severity => Assert.NotEmpty(Say.Of(severity)));
        Assert.All(Enum.GetValues<MediaNature>(), nature => Assert.NotEmpty(Say.Of(nature)));
        Assert.All(Enum.GetValues<MediaOwner>(), owner => Assert.NotEmpty(Say.Of(owner)));
        Assert.All(Enum.GetValues<MediaNature>(), nature => Assert.NotEmpty(Say.It("edit.nature." + nature)));
        Assert.All(Enum.GetValues<MediaOwner>(), owner => Assert.NotEmpty(Say.It("edit.owner." + owner)));
        Assert.All(Enum.GetValues<Role>(), role => Assert.NotEmpty(Say.Of(role)));
        Assert.All(Enum.GetValues<PostState>(), state => Assert.NotEmpty(Say.It("post.next." + state)));
    }
}
