namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>One block of an article as a person reads it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; a list item's without its bullet.</param>
/// <param name="Lead">How many of the first characters are a run-in heading (bold at the start of a paragraph).</param>
public sealed record TextBlock(BlockKind Kind, string Text, int Lead = 0);
