namespace Scheduler.Tests.Cluster.Embedded;

/// <summary>The last step of a post that the product answered with success.</summary>
internal enum Acknowledged
{
    Written,
    Submitted,
    Signed,
}
