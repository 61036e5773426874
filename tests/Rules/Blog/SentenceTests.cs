using CsCheck;
using Scheduler.Pipeline.Blog.Drafts;

namespace Scheduler.Tests.Rules.Blog;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Une phrase. Une autre ! Une troisième ?", new[] { "Une phrase.", "Une autre !", "Une troisième ?" })]
    [InlineData("Le Dr A. Marchenoir opère. Il consulte.", new[] { "Le Dr A. Marchenoir opère.", "Il consulte." })]
    [InlineData("L’art. R. 4127-19 le dit. Oui.", new[] { "L’art. R. 4127-19 le dit.", "Oui." })]
    [InlineData("« Docteur, merci ! » nous écrivait-on. Fin.", new[] { "« Docteur, merci ! » nous écrivait-on.", "Fin." })]
    [InlineData("HAS, « Canal carpien. Optimiser le parcours », 2013. Ministère.", new[] { "HAS, « Canal carpien. Optimiser le parcours », 2013.", "Ministère." })]
    [InlineData("Il a dit : « Non. » Puis il partit.", new[] { "Il a dit : « Non. »", "Puis il partit." })]
    [InlineData("Comptez 3.5 mg. Pas plus.", new[] { "Comptez 3.5 mg.", "Pas plus." })]
    [InlineData("Attendez… Voilà.", new[] { "Attendez…", "Voilà." })]
    [InlineData("Selon Pierre S. et al., c’est vrai.", new[] { "Selon Pierre S. et al., c’est vrai." })]
    [InlineData("Sans point final", new[] { "Sans point final" })]
    public void Sentences_end_where_a_reader_ends_them(string paragraph, string[] expected) =>
        Assert.Equal(expected, Sentences.Split(paragraph));

    [Fact]
    public void Put_together_again_the_sentences_are_the_paragraph() =>
        Gen.String[Gen.Char["aAé. !?…«»()\u00A0’3•"], 0, 60].Select(s => string.Join(' ', s.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Sample(paragraph => Assert.Equal(paragraph, string.Join(' ', Sentences.Split(paragraph))));

    [Theory]
    [InlineData("été", 3)]
    [InlineData("👩🏽‍⚕️", 2)]
    [InlineData("日本", 4)]
    [InlineData("Lire : https://exemple.example/une/adresse/vraiment/tres/longue/", 30)]
    [InlineData("ameli.fr", 23)]
    public void X_weighs_addresses_emoji_and_letters_in_its_own_way(string text, int weight) =>
        Assert.Equal(weight, TextLength.Weighted(text));
}
