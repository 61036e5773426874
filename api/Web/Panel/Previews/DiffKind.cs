namespace Scheduler.Web.Panel.Previews;

/// <summary>What became of a run of text.</summary>
public enum DiffKind
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>It is new.</summary>
    In,

    /// <summary>It is gone.</summary>
    Out,
}
