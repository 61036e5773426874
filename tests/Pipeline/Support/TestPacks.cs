using Scheduler.Charter;

namespace Scheduler.Tests.Pipeline.Support;

/// <summary>The product's own rules, and a stricter pack: it also forbids a watermelon, forbids a pineapple for good, and has a pumpkin attested.</summary>
internal static class TestPacks
{
    public const string Strict = "2099.1.1";
    public const string Blocks = "ESSAI-BLOC";
    public const string BlocksForGood = "ESSAI-BLOC-FERME";
    public const string Attests = "ESSAI-ATTESTE";

    public static RulePacks Installed { get; } = RulePacks.Read([new("strict", [.. Files()])]);

    private static IEnumerable<RuleFile> Files()
    {
        foreach (var file in RulePack.CurrentFiles)
        {
            yield return file.Name != "pack.txt" ? file : new(file.Name, file.Text
                .Replace("version: " + RulePack.Current.Version, "version: " + Strict, StringComparison.Ordinal)
                .Replace("règles: ", $"règles: {Blocks} ; {BlocksForGood} ; {Attests} ; ", StringComparison.Ordinal));
        }

        yield return Rule(Blocks, "bloque", "pasteque", "oui");
        yield return Rule(BlocksForGood, "bloque", "ananas", "non");
        yield return Rule(Attests, "atteste", "citrouille", "non");
    }

    private static RuleFile Rule(string id, string severity, string word, string overruling) => new(id + ".rule", $"""
        règle: {id}
        famille: COMMERCE
        titre: Essai
        titre [en]: Trial
        source: Une source.
        source [en]: A source.
        politique: Essai.
        politique [en]: Trial.
        problème: Un mot que ce paquet ne veut pas.
        problème [en]: A word that this pack does not want.
        au lieu: Un autre mot.
        au lieu [en]: Another word.
        charte seule: non
        dérogation: {overruling}
        motif: Le mot peut être juste.
        motif [en]: The word may be right.

        signal: le mot
          sévérité: {severity}
          phrase: {word}

        """);
}
