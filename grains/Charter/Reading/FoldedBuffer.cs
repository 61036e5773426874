namespace Scheduler.Charter.Reading;

/// <summary>The folded text while it is being made: characters and their places, kept in step.</summary>
internal sealed class FoldedBuffer(int capacity)
{
    private char[] _chars = new char[capacity];
    private int[] _starts = new int[capacity];
    private int[] _ends = new int[capacity];

    public int Count { get; private set; }

    public Span<char> Chars => _chars.AsSpan(0, Count);

    public void Add(char c, int start, int end)
    {
        if (Count == _chars.Length) { Grow(); }
        _chars[Count] = c;
        _starts[Count] = start;
        _ends[Count] = end;
        Count++;
    }

    /// <summary>Drops every character whose place in <paramref name="gone"/> is set.</summary>
    public void Remove(ReadOnlySpan<bool> gone)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (gone[i]) { continue; }
            (_chars[kept], _starts[kept], _ends[kept]) = (_chars[i], _starts[i], _ends[i]);
            kept++;
        }
        Count = kept;
    }

    public FoldedText ToText(string original)
    {
        var accented = new string(_chars, 0, Count);
        var bare = string.Create(Count, accented, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) { span[i] = Folding.Bare(source[i]); }
        });
        return new(original, accented, bare, _starts.AsSpan(0, Count).ToArray(), _ends.AsSpan(0, Count).ToArray());
    }

    private void Grow()
    {
        var size = Math.Max(16, _chars.Length * 2);
        Array.Resize(ref _chars, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
    }
}
