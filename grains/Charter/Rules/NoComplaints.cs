using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: nobody boasts of never having been complained of.</summary>
internal sealed class NoComplaints : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-ABSENCE-PLAINTE",
        Title = new("Absence de plainte ou de sanction", "Absence of complaint or sanction"),
        Source = new("CNOM, recommandations sur la communication du médecin : ne pas faire valoir l’absence de plainte ou de sanction ; article R. 4127-19-1, III.",
            "CNOM, recommendations on the physician’s communication: do not put forward the absence of complaint or sanction; article R. 4127-19-1, III."),
        Policy = new("Bloque « jamais une plainte », « zéro procès » dits de soi.", "Blocks “never a complaint”, “zero lawsuits” said of oneself."),
        Problem = new("L’absence de plainte ou de mise en cause est mise en avant.", "The absence of complaints or proceedings is put forward."),
        Instead = new("Retirez la phrase : cela ne s’écrit pas.", "Remove the sentence: this is not written."),
        Breaks = ["Quinze ans et pas une seule plainte."],
        Allows = ["Les patients peuvent porter plainte devant la chambre disciplinaire."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("pas|zero|aucun|aucune|jamais|no|not|never|0|sans (une|un|a) (seule|seul|single) (la|le|de|d) (moindre) plainte*|proces|sanction*|expertise*|litige*|condamnation*|complaint*|lawsuit*", "n|ne .. jamais|pas .. (de) (d) (une) (un) plainte*|proces|sanction*|litige*|condamne*|poursuiv*|cause", "jamais .. mis|mise en cause")
            .With("{nous}|{nb}|ans|years|carriere|career").Unless("pouvez|peuvent|porter|deposer|peut", "ne|n .. garanti*|signifi*", "commission|mediation").Quoting(Extent.Clause),
    ];
}
