using Scheduler.Charter;
using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Charter;

/// <summary>The check's severities as the panel and the API name them.</summary>
internal static class Severities
{
    public static FindingSeverity Of(Severity severity) => severity switch
    {
        Severity.Block => FindingSeverity.Block,
        Severity.Attest => FindingSeverity.Attest,
        _ => FindingSeverity.Warn,
    };
}
