using Scheduler.Connectors.LinkedIn;

namespace Scheduler.Tests.Connectors.LinkedIn;

public sealed class LinkedInTextTests
{
    [Theory]
    [InlineData("Le nerf (médian) est comprimé.", @"Le nerf \(médian\) est comprimé.")]
    [InlineData("#Santé et #2 et C#", @"#Santé et \#2 et C\#")]
    [InlineData("#mot_composé", @"#mot\_composé")]
    [InlineData("a_b*c~d|e{f}g<h>i[j]k@l\\m", @"a\_b\*c\~d\|e\{f\}g\<h\>i\[j\]k\@l\\m")]
    [InlineData("https://a.example/b_c#haut", @"https://a.example/b\_c\#haut")]
    [InlineData("« Été » — c’est dit…", "« Été » — c’est dit…")]
    public void Every_reserved_character_is_escaped_but_hashtags_still_work(string text, string escaped)
    {
        Assert.Equal(escaped, LinkedInText.Escape(text));
        Assert.Equal(text, LinkedInText.Plain(escaped));
    }

    [Theory]
    [InlineData(@"Lire {hashtag|\#|Santé} ici", "Lire #Santé ici")]
    [InlineData(@"Avec @[Dr Martin \(Lyon\)](urn:li:person:abc)", "Avec Dr Martin (Lyon)")]
    public void What_the_network_writes_otherwise_reads_the_same(string little, string plain) => Assert.Equal(plain, LinkedInText.Plain(little));

    [Fact]
    public void The_count_is_that_of_the_longer_form() => Assert.Equal(6, LinkedInText.Length("(ab)"));
}
