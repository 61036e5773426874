using Microsoft.Extensions.Logging;

namespace Scheduler.Pipeline.Blog;

public sealed partial class BlogGrain
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Blog {Blog} is followed, asked by {Actor}")]
    private partial void LogFollowed(string blog, string actor);

    [LoggerMessage(Level = LogLevel.Information, Message = "Blog {Blog}: post {Post} proposed for an article")]
    private partial void LogProposed(string blog, string post);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Blog {Blog}: post {Post} could not be proposed ({Code}); tried again at the next look")]
    private partial void LogNotProposed(string blog, string post, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Blog {Blog} could not be read ({Code})")]
    private partial void LogNotRead(string blog, string code);
}
