using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Http;

internal sealed partial class NetworkClient
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "{Network} {Call}: {Status} after {Milliseconds} ms")]
    private partial void LogAnswered(Network network, string call, int status, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Network} {Call}: no answer ({Reason})")]
    private partial void LogNoAnswer(Network network, string call, string reason);
}
