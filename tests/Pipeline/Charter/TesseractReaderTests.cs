using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Scheduler.Pipeline.Charter.Pictures;

namespace Scheduler.Tests.Pipeline.Charter;

/// <summary>The reader of pictures, with Debian's program and with programs that behave badly.</summary>
public sealed class TesseractReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reader-").FullName;
    private readonly FakeTimeProvider _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static byte[] Promise => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Charter", "promise.png"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_reads_the_words_of_a_picture_line_by_line()
    {
        using var reader = Reader(new());
        Assert.True(reader.IsInstalled);
        Assert.Equal("Rhinoplastie\nRésultat garanti\nsans aucun risque", await reader.Read(Promise, Token));
    }

    [Fact]
    public async Task Several_pictures_are_read_at_once_and_each_has_its_answer()
    {
        using var reader = Reader(new() { Concurrency = 2 });
        var read = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => reader.Read(Promise, Token)));
        Assert.All(read, text => Assert.Contains("garanti", text!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-program")]
    [InlineData("/no/such/program")]
    public async Task Where_it_is_not_installed_nothing_is_read(string command)
    {
        using var reader = Reader(new() { Command = command });
        Assert.False(reader.IsInstalled);
        Assert.Null(await reader.Read(Promise, Token));
    }

    [Fact]
    public async Task A_picture_that_would_unfold_into_gigabytes_is_not_given_to_it()
    {
        var bomb = Promise;
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        using var reader = Reader(new() { Command = await Program("touch \"$0.ran\"") });
        Assert.Null(await reader.Read(bomb, Token));
        Assert.Empty(Directory.GetFiles(_folder, "*.ran"));
    }

    [Fact]
    public async Task A_broken_picture_is_not_read_and_no_failure()
    {
        using var reader = Reader(new());
        Assert.Null(await reader.Read(Promise.AsMemory(0, 200), Token));
    }

    [Fact]
    public async Task A_program_that_hangs_is_stopped_when_its_time_is_over()
    {
        using var reader = Reader(new() { Command = await Program("echo $$ > \"$0.part\"; mv \"$0.part\" \"$0.pid\"; exec sleep 600"), Timeout = TimeSpan.FromSeconds(10) });
        var reading = reader.Read(Promise, Token);
        var pid = Path.Combine(_folder, "program.pid");
        while (!File.Exists(pid)) { await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Token); }
        var id = int.Parse(await File.ReadAllTextAsync(pid, Token), CultureInfo.InvariantCulture);
        using var program = Process.GetProcessById(id);

        _clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Null(await reading);
        await program.WaitForExitAsync(Token);
        Assert.True(program.HasExited);
    }

    [Fact]
    public async Task The_program_sees_nothing_of_this_processs_environment()
    {
        Environment.SetEnvironmentVariable("SCHEDULER_TEST_SECRET", "mot de passe");
        using var reader = Reader(new() { Command = await Program("cat > /dev/null; env > \"$0.env\"") });
        await reader.Read(Promise, Token);
        var seen = await File.ReadAllTextAsync(Path.Combine(_folder, "program.env"), Token);
        Assert.Contains("OMP_THREAD_LIMIT=1", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("SCHEDULER_TEST_SECRET", seen, StringComparison.Ordinal);
    }

    private TesseractReader Reader(PictureReaderOptions options) => new(Options.Create(options), _clock, NullLogger<TesseractReader>.Instance);

    // Written by a shell, so that no child of this process holds it open for writing when it is started.
    private async Task<string> Program(string does)
    {
        var path = Path.Combine(_folder, "program");
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$2\" && chmod +x \"$2\"", "sh", does, path]))!;
        await shell.WaitForExitAsync(Token);
        return path;
    }
}
