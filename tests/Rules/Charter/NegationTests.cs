using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class NegationTests
{
    [Theory]
    [InlineData("Je ne garantis aucun résultat après une opération.")]
    [InlineData("Ni témoignages de patients, ni avis Google, ni photos avant/après sur ce profil.")]
    [InlineData("Pas de promo ici sur les injections.")]
    [InlineData("Jamais de tirage au sort au cabinet.")]
    [InlineData("Aucun chirurgien ne peut s’engager sur un résultat garanti.")]
    [InlineData("Nous refusons toute remise de 10 % sur un acte.")]
    [InlineData("J’entends « intervention sans risque ». Ça n’existe pas.")]
    [InlineData("We never promise guaranteed results after surgery.")]
    [InlineData("Ce que vous ne trouverez pas ici :\n- des avis Google\n- des photos avant/après\n- un résultat garanti après une opération")]
    [InlineData("Sur ce compte :\n❌ des promos sur les injections\n❌ des tirages au sort")]
    [InlineData("Arnaque en cours : « rhinoplastie offerte par tirage au sort ». Ce compte n’est pas le mien.")]
    [InlineData("Certaines publicités promettent un résultat garanti après une opération : méfiance.")]
    [InlineData("La loi interdit d’annoncer -20 % sur des injections.")]
    public void What_is_denied_is_not_an_offence(string text) => Assert.Equal(Verdict.Pass, Check(text));

    [Theory]
    [InlineData("N’hésitez pas à laisser un avis sur Google.")]
    [InlineData("Ne manquez pas nos -20 % sur les injections.")]
    [InlineData("Pourquoi ne pas vous offrir un peeling ? Réservez votre séance.")]
    [InlineData("Réservez vite votre séance, qu’est-ce qui vous retient ?")]
    [InlineData("Nos résultats sont garantis après l’opération : alors, pourquoi attendre ?")]
    [InlineData("Trente ans de carrière et pas une seule plainte.")]
    [InlineData("Il ne reste que trois créneaux pour une opération.")]
    [InlineData("Nous ne faisons pas de publicité, mais réservez vite votre consultation.")]
    [InlineData("Zéro risque avec notre technique.")]
    [InlineData("Aucun autre établissement du département ne le propose.")]
    [InlineData("Ne cherchez plus : nos résultats sont garantis après l’opération.")]
    public void What_only_sounds_denied_is_an_offence(string text) => Assert.Equal(Verdict.Block, Check(text));

    private static Verdict Check(string text) => CharterCheck.Check(new() { Channel = "linkedin", Text = text }).Verdict;
}
