using Microsoft.Extensions.Logging;

namespace Scheduler.Pipeline.Channels;

public sealed partial class ChannelGrain
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Publication {Publication} is due: {Verdict}")]
    private partial void LogDue(string publication, DueVerdict verdict);

    [LoggerMessage(Level = LogLevel.Error, Message = "Channel {Channel}: the timetable lacked {Missing} of its wakes; they were added")]
    private partial void LogRepaired(string channel, int missing);

    [LoggerMessage(Level = LogLevel.Information, Message = "Publication {Publication}: what attempt {Attempt} gave back is of the past; its place was given anew")]
    private partial void LogPast(string publication, int attempt);
}
