namespace Scheduler.Sandbox.Wire;

/// <summary>How one network words what can go wrong with any call.</summary>
internal interface INetworkErrors
{
    Answer Server(int status);

    Answer RateLimited(DateTimeOffset now, int retryAfterSeconds);

    Answer ExpiredToken();

    Answer RevokedToken();

    Answer NotFound(string path);
}
