using Scheduler.Charter.Subjects;

namespace Scheduler.Tests.Rules.Charter.Subjects;

public sealed class SubjectWordsTests
{
    [Theory]
    [InlineData("prothèse de hanche", "Les PROTHESES DE HANCHES et vous")]
    [InlineData("Kelmora 3", "la tige kelmora-3")]
    [InlineData("Kelmora 3", "la tige Kelmora3")]
    [InlineData("kelmora3", "la tige Kelmora 3")]
    [InlineData("kelmora", "#PourquoiKelmora")]
    [InlineData("prothèse de hanche", "#prothesedehanche")]
    [InlineData("implant", "l’implant est retiré")]
    [InlineData("implant", "https://exemple.fr/rappel-implants-mammaires")]
    [InlineData("noyau", "des noyaux")]
    [InlineData("canal carpien", "les canaux carpiens")]
    [InlineData("kelmora", "k e l m o r a")]
    [InlineData("œdème", "un oedeme")]
    public void A_text_that_names_the_subject_is_found(string subject, string text) => Assert.True(SubjectWords.Of([subject]).Named([text]));

    [Theory]
    [InlineData("implant", "Implanter une habitude saine")]
    [InlineData("PTH", "pathologie")]
    [InlineData("laser", "#las")]
    [InlineData("prothèse de hanche", "prothèse de genou, hanche douloureuse")]
    [InlineData("kelmora", "")]
    [InlineData("kelmora", "\ud800 kelm")]
    public void A_text_that_does_not_is_left_alone(string subject, string text) => Assert.False(SubjectWords.Of([subject]).Named([text]));

    [Theory]
    [InlineData("le", true)]
    [InlineData("!!!", true)]
    [InlineData("PTH", false)]
    public void What_is_too_short_to_name_anything_is_known(string written, bool tooShort) => Assert.Equal(tooShort, SubjectWords.TooShort(written));
}
