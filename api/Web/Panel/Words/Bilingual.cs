using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Panel.Words;

/// <summary>What travels in both languages, in the reader's.</summary>
public static class Bilingual
{
    /// <summary>Why something was not done.</summary>
    public static string Said(this Refusal refusal) => Say.English ? refusal.English : refusal.French;

    /// <summary>A rule's sentence.</summary>
    public static string Said(this Scheduler.Charter.Bilingual sentence) => Say.English ? sentence.English : sentence.French;

    /// <summary>What is wrong.</summary>
    public static string Problem(this PostFinding finding) => Say.English ? finding.ProblemEn : finding.ProblemFr;

    /// <summary>What to write instead.</summary>
    public static string Instead(this PostFinding finding) => Say.English ? finding.InsteadEn : finding.InsteadFr;

    /// <summary>Where it is written.</summary>
    public static string Source(this PostFinding finding) => Say.English ? finding.SourceEn : finding.SourceFr;
}
