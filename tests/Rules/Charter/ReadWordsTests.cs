using CsCheck;
using Scheduler.Charter.Pictures;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>What an author typed of a picture's words, beside what a machine read there.</summary>
public sealed class ReadWordsTests
{
    [Theory]
    [InlineData("Le doigt à ressaut", "LE DOIGT A RESSAUT")]
    [InlineData("L’entrée du tunnel", "l'entrée du tunnel")]
    [InlineData("Anesthésie locorégionale", "Anesthesie locoreglonale")]
    [InlineData("Cabinet de la main du Val-d’Orme", "CABINET DE LA MAIN DU VAL-D'ORME")]
    [InlineData("Opération prévue", "Opérationprévue")]
    [InlineData("Chirurgie", "| ae _} \\ Chirurgie .. x")]
    [InlineData("8 semaines avant", "8 semaines avant")]
    public void Case_accents_punctuation_a_letter_in_five_and_glued_words_make_no_difference(string typed, string read)
    {
        Assert.Empty(ReadWords.Missing(typed, read));
        Assert.False(ReadWords.Differ(typed, read));
    }

    [Theory]
    [InlineData(null, "Résultat garanti")]
    [InlineData("", "Résultat garanti")]
    [InlineData("Rhinoplastie", "Rhinoplastie\nRésultat garanti sans risque")]
    [InlineData("Rhinoplastie", "Rhinoplastie -50 % offre")]
    public void Words_that_were_not_typed_are_seen(string? typed, string read) => Assert.True(ReadWords.Differ(typed, read));

    [Fact]
    public void What_is_missing_is_said_as_the_machine_wrote_it_and_in_its_order() =>
        Assert.Equal(["Résultat", "garanti,", "50"], ReadWords.Missing("Rhinoplastie", "Rhinoplastie : Résultat garanti, -50 %"));

    [Fact]
    public void One_word_missed_among_many_is_the_machines_error_but_is_still_read_by_the_charter()
    {
        const string Typed = "Chaque semaine compte avant une intervention programmée";
        const string Read = Typed + " garanti";
        Assert.False(ReadWords.Differ(Typed, Read));
        Assert.Equal(["garanti"], ReadWords.Missing(Typed, Read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ae X |_ é 7")]
    [InlineData("\n\n ")]
    public void Noise_is_nothing(string read) => Assert.False(ReadWords.Differ(null, read));

    [Fact]
    public void Two_digits_more_are_another_number() => Assert.Equal(["1990"], ReadWords.Missing("1980", "1990"));

    [Fact]
    public void Taken_over_the_lines_that_say_more_follow_what_was_typed()
    {
        var together = ReadWords.Together("Rhinoplastie", "Rhinoplastie\nRésultat garanti");
        Assert.Equal("Rhinoplastie\nRésultat garanti", together);
        Assert.Equal("Résultat garanti", ReadWords.Together(null, "Résultat garanti\nx"));
        Assert.Empty(ReadWords.Missing(together, "Rhinoplastie\nRésultat garanti"));
    }

    [Fact]
    public void Any_two_strings_are_compared_and_a_text_misses_nothing_of_itself() => Gen.String.Sample((a) =>
    {
        Assert.Empty(ReadWords.Missing(a, a));
        Assert.False(ReadWords.Differ(a, ""));
        _ = ReadWords.Together("Zz " + a, a + "\nGaranti");
    }, iter: 3_000);
}
