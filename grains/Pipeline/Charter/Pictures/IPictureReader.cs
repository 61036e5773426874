namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>Reads the words in pictures by machine.</summary>
public interface IPictureReader
{
    /// <summary>Whether one is installed here.</summary>
    bool IsInstalled { get; }

    /// <summary>The words in a JPEG or PNG picture, a line a line, empty when there are none; null when it could not be read.</summary>
    Task<string?> Read(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken);
}
