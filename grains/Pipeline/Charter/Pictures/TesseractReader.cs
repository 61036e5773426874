using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scheduler.Pipeline.Blog.Fetching;

namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>Reads pictures with Debian's tesseract: a process of its own for each, the picture on its input, a table on its output.</summary>
public sealed partial class TesseractReader : IPictureReader, IDisposable
{
    // Smaller than this there is nothing to read.
    private const int FewestPixels = 1_000;

    private readonly PictureReaderOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<TesseractReader> _logger;
    private readonly SemaphoreSlim _places;
    private readonly string? _program;

    /// <summary>Looks for the program once.</summary>
    public TesseractReader(IOptions<PictureReaderOptions> options, TimeProvider clock, ILogger<TesseractReader> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _clock, _logger) = (options.Value, clock, logger);
        _places = new(_options.Concurrency);
        _program = Programs.Find(_options.Command);
        if (_program is null) { LogMissing(_options.Command); } else { LogFound(_program, _options.Languages); }
    }

    /// <inheritdoc/>
    public bool IsInstalled => _program is not null;

    /// <inheritdoc/>
    public async Task<string?> Read(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        if (_program is not { } program || !IsReadable(picture.Span)) { return null; }
        await _places.WaitAsync(cancellationToken);
        try { return await Run(program, picture, cancellationToken); }
        finally { _places.Release(); }
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private async Task<string?> Run(string program, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_options.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        using var process = new Process { StartInfo = Command(program) };
        try
        {
            process.Start();
            // All three at once: a program that waits for its output to be taken would take no more input.
            var table = process.StandardOutput.ReadToEndAsync(either.Token);
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, either.Token);
            await Feed(process, picture, either.Token);
            await Task.WhenAll(table, complaints, process.WaitForExitAsync(either.Token));
            if (process.ExitCode == 0) { return ReadTable.Text(await table); }
            LogFailed(process.ExitCode);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LogTooSlow(_options.Timeout);
            return null;
        }
        catch (Win32Exception failed)
        {
            LogNotStarted(failed.NativeErrorCode);
            return null;
        }
        finally
        {
            Stop(process);
        }
    }

    private static async Task Feed(Process process, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(picture, cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It gave up before the end; its exit code says so.
        }
    }

    // No shell, and of this process's environment only what it needs to start: it has no business with our secrets.
    private ProcessStartInfo Command(string program)
    {
        var command = new ProcessStartInfo(program, ["stdin", "stdout", "-l", _options.Languages, "tsv"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false, WorkingDirectory = Path.GetTempPath(),
        };
        command.Environment.Clear();
        command.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        command.Environment["LC_ALL"] = "C.UTF-8";
        command.Environment["OMP_THREAD_LIMIT"] = "1";
        if (Environment.GetEnvironmentVariable("TESSDATA_PREFIX") is { Length: > 0 } data) { command.Environment["TESSDATA_PREFIX"] = data; }
        return command;
    }

    private bool IsReadable(ReadOnlySpan<byte> picture) =>
        PictureFormat.Read(picture) is { Width: > 0, Height: > 0 } format && (long)format.Width * format.Height is var pixels && pixels >= FewestPixels && pixels <= _options.MaxPixels;

    private static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited) { process.Kill(entireProcessTree: true); }
        }
        catch (InvalidOperationException)
        {
            // It never started, or ended meanwhile.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Words in pictures are read by {Program} ({Languages})")]
    private partial void LogFound(string program, string languages);

    [LoggerMessage(Level = LogLevel.Information, Message = "Words in pictures are not read by machine: {Command} is not installed here")]
    private partial void LogMissing(string command);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A picture could not be read: the program ended with {Code}")]
    private partial void LogFailed(int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A picture could not be read within {Timeout}")]
    private partial void LogTooSlow(TimeSpan timeout);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The reader of pictures could not be started: error {Error}")]
    private partial void LogNotStarted(int error);
}
