using Scheduler.Charter.Lexicon;

namespace Scheduler.Tests.Rules.Charter;

public class ConjugationTests
{
    [Theory]
    [InlineData("garantir", "garantit garantis garantissons garantissez garantissent garantira garantie garanties garantissait")]
    [InlineData("offrir", "offre offres offrez offrons offert offerte offertes offrent offrira offrait")]
    [InlineData("réserver", "reserve reservez reservons reserver reservee reservees reservera reservant")]
    [InlineData("promettre", "promet promets promettons promis promise promettent promettra")]
    [InlineData("partager", "partage partageons partagez partagea partageait partagee")]
    [InlineData("envoyer", "envoie envoies envoyez envoyons envoyait envoye")]
    [InlineData("appeler", "appelle appelez appeler appela appellera")]
    [InlineData("prendre", "prends prend prenez prennent pris prise prendra")]
    [InlineData("revivre", "revis revit revivait revecu revivra revivent")]
    [InlineData("réduire", "reduit reduisez reduite reduisent")]
    [InlineData("obtenir", "obtient obtenez obtenu obtiendrez obtiennent")]
    [InlineData("recevoir", "recois recoit recevez recu recevra recoivent")]
    [InlineData("rendre", "rend rendez rendu rendent rendra")]
    [InlineData("dire", "dis dit dites disent disait dira")]
    [InlineData("redevenir", "redevient redevenue redeviendra")]
    [InlineData("craindre", "crains craignez craint craignent")]
    [InlineData("connaître", "connait connaissez connu connaitra")]
    public void A_verb_is_known_in_all_its_forms(string infinitive, string forms)
    {
        var known = Inflections.Of($"[{infinitive}]").ToHashSet();

        Assert.All(forms.Split(' '), form => Assert.Contains(form, known));
    }

    [Theory]
    [InlineData("réserver", "reservez", "reserver")]
    [InlineData("offrir", "offrez", "offert")]
    [InlineData("faire", "faites", "fait")]
    public void The_imperative_stands_apart_from_the_other_forms(string infinitive, string imperative, string other)
    {
        var known = Inflections.Of($"[{infinitive}!]").ToHashSet();

        Assert.Contains(imperative, known);
        Assert.DoesNotContain(other, known);
    }

    [Theory]
    [InlineData("merveilleux", "merveilleuse merveilleuses merveilleux")]
    [InlineData("chirurgien", "chirurgienne chirurgiens chirurgiennes")]
    [InlineData("opérateur", "operatrice operateurs operatrices")]
    [InlineData("exceptionnel", "exceptionnelle exceptionnels exceptionnelles")]
    [InlineData("génial", "geniale geniaux geniales")]
    [InlineData("doux", "douce douces doux")]
    [InlineData("ravi", "ravie ravis ravies")]
    public void A_word_is_known_with_its_feminine_and_its_plural(string word, string forms)
    {
        var known = Inflections.Of(word + "+").ToHashSet();

        Assert.All(forms.Split(' '), form => Assert.Contains(form, known));
    }

    [Fact]
    public void A_word_in_brackets_that_is_no_infinitive_is_refused() => Assert.Throws<FormatException>(() => Inflections.Of("[consultation]").ToList());
}
