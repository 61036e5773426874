using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Panel.Findings;

/// <summary>A finding's page.</summary>
public static class FindingAddress
{
    /// <summary>Where something is said of it.</summary>
    public static string Of(string post, PostFinding finding) => $"{PostAddress.Of(post)}/findings/{FindingMark.Of(finding).Slug}";
}
