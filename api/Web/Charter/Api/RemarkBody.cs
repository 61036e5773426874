namespace Scheduler.Web.Charter.Api;

/// <summary>What somebody says of a finding.</summary>
public sealed record RemarkBody
{
    /// <summary>In their words; 1 to 1,000 characters.</summary>
    public required string Remark { get; init; }
}
