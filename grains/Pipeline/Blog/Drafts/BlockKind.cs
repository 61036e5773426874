namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>Kinds of block.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading of its own.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,
}
