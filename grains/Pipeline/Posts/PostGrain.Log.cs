using Microsoft.Extensions.Logging;

namespace Scheduler.Pipeline.Posts;

public sealed partial class PostGrain
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Post {Post}: {What}, version {Version}, by {By}")]
    private partial void LogChanged(string post, string what, int version, string by);

    [LoggerMessage(Level = LogLevel.Information, Message = "Post {Post}: signature void by {By}; {Left} variants had left")]
    private partial void LogVoided(string post, string by, int left);
}
