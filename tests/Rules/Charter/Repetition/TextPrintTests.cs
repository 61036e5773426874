using Scheduler.Pipeline.Charter.Repetition;

namespace Scheduler.Tests.Rules.Charter.Repetition;

public sealed class TextPrintTests
{
    private const string Carpal =
        "Le syndrome du canal carpien comprime le nerf médian au poignet. Des fourmillements la nuit, une main qui lâche : parlez-en à votre médecin, qui vous examinera et demandera, s’il le faut, un électromyogramme avant toute décision.";

    [Theory]
    [InlineData("LE SYNDROME du canal carpien comprime le nerf median au poignet. Des fourmillements la nuit, une main qui lâche : parlez-en à votre médecin, qui vous examinera et demandera, s'il le faut, un électromyogramme avant toute décision. 👋 #main https://exemple.fr/carpien")]
    [InlineData("Le syn\u200Bdrome du canal carpien comprime le nerf médian au poignet… Des fourmillements la nuit, une main qui lâche — parlez-en à votre médecin (qui vous examinera et demandera, s’il le faut, un électromyogramme) avant toute décision !")]
    public void Case_accents_emojis_addresses_and_punctuation_hide_no_repetition(string other) =>
        Assert.Equal(1.0, TextPrint.Likeness(TextPrint.Of(Carpal), TextPrint.Of(other)));

    [Fact]
    public void One_word_changed_is_still_nearly_the_same_and_another_subject_is_not()
    {
        var changed = TextPrint.Of(Carpal.Replace("poignet", "carpe", StringComparison.Ordinal));
        Assert.InRange(TextPrint.Likeness(TextPrint.Of(Carpal), changed), 0.7, 0.99);
        var other = TextPrint.Of("Le doigt à ressaut accroche le matin et se débloque avec un petit claquement. Une attelle la nuit ou une infiltration suffisent souvent ; parlez-en à votre médecin.");
        Assert.InRange(TextPrint.Likeness(TextPrint.Of(Carpal), other), 0, 0.2);
    }

    [Fact]
    public void Nearly_the_same_texts_share_a_band_and_a_print_is_the_same_for_ever()
    {
        var print = TextPrint.Of(Carpal);
        Assert.NotEmpty(TextPrint.Bands(print).Intersect(TextPrint.Bands(TextPrint.Of(Carpal.Replace("poignet", "carpe", StringComparison.Ordinal)))));
        // Stored prints are compared with new ones: this arithmetic may never change.
        Assert.Equal([GoldenFirst, GoldenSecond], print.Take(2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("👍🎉 #carpien @confrere https://exemple.fr")]
    [InlineData("…")]
    public void A_text_without_words_has_no_print_and_resembles_nothing(string text)
    {
        Assert.Empty(TextPrint.Of(text));
        Assert.Empty(TextPrint.Bands(TextPrint.Of(text)));
        Assert.Equal(0, TextPrint.Likeness(TextPrint.Of(text), TextPrint.Of(text)));
    }

    [Theory]
    [InlineData("\uD800 seule, une moitié de paire \uDC00")]
    [InlineData("Meilleurs vœux")]
    [InlineData("手外科")]
    public void Any_string_has_a_print_that_resembles_itself(string text) => Assert.Equal(1.0, TextPrint.Likeness(TextPrint.Of(text), TextPrint.Of(text)));

    private const uint GoldenFirst = 131193995;
    private const uint GoldenSecond = 57392924;
}
