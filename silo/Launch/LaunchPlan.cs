namespace Scheduler.Silo.Launch;

/// <summary>What the command line asked for.</summary>
public sealed record LaunchPlan
{
    /// <summary>Address when none is given.</summary>
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>What to run.</summary>
    public LaunchMode Mode { get; init; } = LaunchMode.Product;

    /// <summary>Which part of the product this process is.</summary>
    public LaunchRole Role { get; init; } = LaunchRole.All;

    /// <summary>Where it listens. Default http://localhost:5080.</summary>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>The embedded store's folder. Default ./data, ./data/demo for the demonstration.</summary>
    public string Data { get; init; } = "";

    /// <summary>A Redis server (HOST:PORT or a connection string): the cluster's store. Empty: the embedded store.</summary>
    public string Redis { get; init; } = "";

    /// <summary>The backup's file.</summary>
    public string File { get; init; } = "";

    /// <summary>Where a move ends: redis or folder.</summary>
    public string To { get; init; } = "";

    /// <summary>The demonstration begins again.</summary>
    public bool Reset { get; init; }

    /// <summary>What is handed on as it is: to <c>check</c>, to the sandbox, to the configuration.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>The data folder in use.</summary>
    public string Folder => Data.Length > 0 ? Data : Mode == LaunchMode.Demo ? Path.Combine("data", "demo") : "data";

    /// <summary>The first address as this machine reaches it.</summary>
    public Uri Local
    {
        get
        {
            var first = Urls.Split(';')[0].Replace("://*", "://127.0.0.1", StringComparison.Ordinal).Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
                .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal).Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal);
            return new(first, UriKind.Absolute);
        }
    }
}
