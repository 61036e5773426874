using Microsoft.Extensions.Logging;

namespace Scheduler.Pipeline.Accounts;

public sealed partial class AccountGrain
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} connected by {By}")]
    private partial void LogConnected(string account, string by);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account}: access renewed")]
    private partial void LogRefreshed(string account);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Account {Account}: the network refused its token ({Code})")]
    private partial void LogRefused(string account, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Account {Account} must be connected again ({Code}); its queue is kept")]
    private partial void LogReconnect(string account, string code);
}
