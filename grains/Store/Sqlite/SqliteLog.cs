using Microsoft.Extensions.Logging;

namespace Scheduler.Store.Sqlite;

internal static partial class SqliteLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Batches} batches were not confirmed: {Reason}")]
    public static partial void WriteFailed(ILogger logger, int batches, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A read failed: {Reason}")]
    public static partial void ReadFailed(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The data folder is open for the {Opening}. time")]
    public static partial void Opened(ILogger logger, long opening);
}
