using StackExchange.Redis;

namespace Scheduler.Store.Redis;

/// <summary>Says what Redis answered without its message, which may quote keys, values and passwords.</summary>
internal static class RedisFailure
{
    // The client's pipe says the last when its connection ends in the middle of a write.
    public static bool IsOne(Exception failure) =>
        failure is RedisException or TimeoutException or ObjectDisposedException or InvalidOperationException { Source: "System.IO.Pipelines" };

    public static string Reason(Exception failure) => failure switch
    {
        RedisServerException server => $"the server refused ({Code(server.Message)})",
        RedisConnectionException connection => $"no connection ({connection.FailureType})",
        TimeoutException => "no answer in time",
        _ => failure.GetType().Name,
    };

    // OOM, READONLY, MISCONF …: the first word is a code, what follows is not.
    private static string Code(string message)
    {
        var word = message.Split(' ', 2)[0];
        return word.Length is > 0 and <= 20 && word.All(char.IsAsciiLetterUpper) ? word : "ERR";
    }
}
