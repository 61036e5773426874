using Microsoft.Extensions.Logging;

namespace Scheduler.Store.Redis;

internal static partial class RedisLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Redis did not confirm a {Call}: {Reason}")]
    public static partial void Failed(ILogger logger, string call, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis has a memory limit: the operations of a batch go out one by one")]
    public static partial void MemoryIsLimited(ILogger logger);
}
