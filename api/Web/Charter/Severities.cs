using Scheduler.Charter;
using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Charter;

/// <summary>The check's severities and findings as the panel shows them.</summary>
internal static class Severities
{
    public static FindingSeverity Of(Severity severity) => severity switch
    {
        Severity.Block => FindingSeverity.Block,
        Severity.Attest => FindingSeverity.Attest,
        _ => FindingSeverity.Warn,
    };

    /// <summary>A finding of a text that is no post, in the form the panel's cards take.</summary>
    public static PostFinding Travelling(Finding finding) => new()
    {
        Rule = finding.Rule,
        Severity = Of(finding.Severity),
        Part = finding.Part,
        Start = finding.Start ?? 0,
        End = finding.End ?? 0,
        Quote = finding.Quote,
        ProblemFr = finding.Problem.French,
        ProblemEn = finding.Problem.English,
        SourceFr = finding.Source.French,
        SourceEn = finding.Source.English,
        InsteadFr = finding.Instead.French,
        InsteadEn = finding.Instead.English,
    };
}
