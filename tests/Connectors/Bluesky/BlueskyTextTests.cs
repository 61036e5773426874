using System.Text;
using Scheduler.Connectors.Bluesky;

namespace Scheduler.Tests.Connectors.Bluesky;

public sealed class BlueskyTextTests
{
    [Theory]
    [InlineData("Voir https://a.example/b.", "https://a.example/b")]
    [InlineData("(https://a.example/b)", "https://a.example/b")]
    [InlineData("https://fr.wikipedia.org/wiki/Hanche_(anatomie), puis", "https://fr.wikipedia.org/wiki/Hanche_(anatomie)")]
    [InlineData("« https://a.example/é?x=1&y=2#haut »", "https://a.example/é?x=1&y=2#haut")]
    [InlineData("#Santé, et #2026 et C# et a#b", "#Santé")]
    [InlineData("🦴 #COVID19!", "#COVID19")]
    [InlineData("@docteur.bsky.social et mail@a.example", null)]
    public void A_facet_marks_exactly_what_a_reader_would_click(string text, string? expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var marked = BlueskyText.Facets(text).Select(facet => Encoding.UTF8.GetString(bytes[facet.ByteStart..facet.ByteEnd]));

        Assert.Equal(expected is null ? [] : [expected], marked);
    }

    [Fact]
    public void A_hashtag_is_named_without_its_sign() => Assert.Equal("santé", Assert.Single(BlueskyText.Facets("La #santé !")).Tag);

    [Theory]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("👨‍👩‍👧‍👦", 1)]
    [InlineData("🇫🇷🇷🇪", 2)]
    [InlineData("Dr Hélène", 9)]
    public void A_grapheme_is_what_a_person_sees_as_one_character(string text, int expected) => Assert.Equal(expected, BlueskyText.Graphemes(text));
}
