using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Agencies;

public sealed partial class AgencyGrain
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Agency {Agency}: {What} {About} by {By}")]
    private partial void LogChanged(AgencyKey agency, string what, string about, string by);
}
