using Microsoft.Extensions.Hosting;

namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>Has the reader looked for when the process starts, so that the log says once whether there is one.</summary>
public sealed class PictureReaderStart : IHostedService
{
    /// <summary>Making the reader is what looks for the program, and says so.</summary>
    public PictureReaderStart(IPictureReader reader) => ArgumentNullException.ThrowIfNull(reader);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
