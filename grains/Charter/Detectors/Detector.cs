using Scheduler.Charter.Packs;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>What only code can tell of a rule: counting, pairing, addresses, ages. Its words stand in the rule's file, in groups.</summary>
internal abstract class Detector
{
    public abstract void Look(PostReading post, FindingSink findings);

    /// <exception cref="RuleFileException">There is no such detector.</exception>
    public static Detector Named(RuleDefinition rule, DetectorWords words) => rule.Detector switch
    {
        "avant-après" => new BeforeAfter(rule.Card, words),
        "contenu ancien" => new AgedContent(rule.Card, words),
        "éloge cité" => new QuotedPraise(rule.Card, words, thanks: false),
        "liens" => new ExternalLinks(rule.Card, words),
        "patient reconnaissable" => new PatientIdentity(rule.Card, words),
        "remerciement cité" => new QuotedPraise(rule.Card, words, thanks: true),
        _ => throw new RuleFileException(rule.File, 0, new($"Le détecteur « {rule.Detector} » n’existe pas.", $"The detector “{rule.Detector}” does not exist.")),
    };
}
