using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Agencies;

public sealed partial class MemberGrain
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "Member {Member}: saved as version {Version}")]
    private partial void LogSaved(MemberKey member, long version);

    [LoggerMessage(Level = LogLevel.Information, Message = "Member {Member}: not saved, the address belongs to another member")]
    private partial void LogAddressTaken(MemberKey member);
}
