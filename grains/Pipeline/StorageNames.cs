namespace Scheduler.Pipeline;

/// <summary>Names of the grain storage.</summary>
public static class StorageNames
{
    /// <summary>The one every grain uses.</summary>
    public const string Store = "store";
}
