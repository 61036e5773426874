using System.Buffers;
using System.Text;

namespace Scheduler.Charter.CommandLine;

/// <summary>The lines of a file, whatever its bytes: each is a text, or the reason why it is none.</summary>
/// <param name="stream">UTF-8, with or without a mark at its start; lines end in LF or CR LF.</param>
/// <param name="longest">In bytes; a longer line is passed over without being kept.</param>
internal sealed class Utf8Lines(Stream stream, int longest = Utf8Lines.Longest)
{
    /// <summary>A thousand times what the longest article needs; beyond it the file is no file of posts.</summary>
    public const int Longest = 64 << 20;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _line = new(1 << 12);
    private bool _tooLong;

    /// <summary>Why the file could not be read to its end; null: it was.</summary>
    public Exception? Fault { get; private set; }

    public IEnumerable<(int Number, string Text, Bilingual? Refusal)> Read()
    {
        var chunk = new byte[1 << 16];
        var number = 1;
        while (Fill(chunk) is var count && count > 0)
        {
            for (var start = 0; start < count;)
            {
                var end = chunk.AsSpan(start, count - start).IndexOf((byte)'\n');
                Keep(chunk.AsSpan(start, end < 0 ? count - start : end));
                if (end < 0) { break; }
                yield return Taken(number++);
                start += end + 1;
            }
        }
        if (_line.WrittenCount > 0 || _tooLong) { yield return Taken(number); }
    }

    private int Fill(byte[] chunk)
    {
        try { return stream.Read(chunk); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { Fault = fault; return 0; }
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        _tooLong |= _line.WrittenCount + bytes.Length > longest;
        if (_tooLong) { _line.ResetWrittenCount(); return; }
        _line.Write(bytes);
    }

    private (int Number, string Text, Bilingual? Refusal) Taken(int number)
    {
        var bytes = _line.WrittenSpan;
        try
        {
            if (_tooLong) { return (number, "", new($"la ligne dépasse {longest >> 20} Mo.", $"the line is longer than {longest >> 20} MB.")); }
            if (number == 1 && (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])))
            {
                return (number, "", new("le fichier est en UTF-16 ; enregistrez-le en UTF-8.", "the file is in UTF-16; save it as UTF-8."));
            }
            if (number == 1 && bytes.StartsWith("\uFEFF"u8)) { bytes = bytes[3..]; }
            return (number, s_strict.GetString(bytes.TrimEnd((byte)'\r')), null);
        }
        catch (DecoderFallbackException fault)
        {
            return (number, "", new($"l’octet {fault.Index + 1} n’est pas de l’UTF-8.", $"byte {fault.Index + 1} is not UTF-8."));
        }
        finally
        {
            _line.ResetWrittenCount();
            _tooLong = false;
        }
    }
}
