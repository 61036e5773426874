using System.Collections.Immutable;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>Groups sentences that mean nothing apart: a heading and what follows it, a list and what announces it.</summary>
internal static class Units
{
    /// <summary>Paragraphs of units. A cut may fall after any unit, and only there.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(ImmutableArray<TextBlock> blocks)
    {
        var paragraphs = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var waiting = "";
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading)
            {
                waiting = Glue(waiting, blocks[i].Text);
                continue;
            }

            if (blocks[i].Kind == BlockKind.Item)
            {
                var from = i;
                while (i + 1 < blocks.Length && blocks[i + 1].Kind == BlockKind.Item) { i++; }
                paragraphs.Add([Glue(waiting, HtmlText.Join(blocks[from..(i + 1)].ToArray()), "\n")]);
                waiting = "";
                continue;
            }

            var units = Paragraph(blocks[i]);
            var announces = blocks[i].Text.EndsWith(':') && i + 1 < blocks.Length;
            if (waiting.Length > 0) { units = units.SetItem(0, Glue(waiting, units[0])); }
            waiting = announces ? units[^1] : "";
            if (announces) { units = units.RemoveAt(units.Length - 1); }
            if (!units.IsEmpty) { paragraphs.Add(units); }
        }

        return paragraphs.ToImmutable();
    }

    private static string Glue(string before, string after, string between = "\n\n") => before.Length == 0 ? after : before + (before.EndsWith(':') ? "\n" : between) + after;

    // A run-in heading (« Les signes. ») and a question of one sentence wait for what they announce.
    private static ImmutableArray<string> Paragraph(TextBlock block)
    {
        var units = ImmutableArray.CreateBuilder<string>();
        var pending = "";
        var length = 0;
        foreach (var sentence in Sentences.Split(block.Text))
        {
            length += sentence.Length + (length == 0 ? 0 : 1);
            pending = pending.Length == 0 ? sentence : pending + " " + sentence;
            if (length <= block.Lead || sentence.EndsWith('?') || sentence.Length < 12) { continue; }
            units.Add(pending);
            pending = "";
        }

        if (pending.Length > 0 && units.Count > 0) { units[^1] += " " + pending; }
        else if (pending.Length > 0) { units.Add(pending); }
        return units.ToImmutable();
    }
}
