using Scheduler.Contracts.Audit;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Audit;

/// <summary>What happened, as a sentence.</summary>
public static class AuditWords
{
    /// <summary>The first words of what happened, for the filter.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["post", "publication", "hold", "delegation", "agency"];

    /// <summary>Camille Aubry a soumis la publication. What has no sentence yet is told by its own word.</summary>
    public static string Of(AuditEntry entry) => Say.Resources.GetString("audit." + entry.What, System.Globalization.CultureInfo.InvariantCulture) is null
        ? Say.It("audit.other", entry.By.Name, entry.What)
        : Say.It("audit." + entry.What, entry.By.Name);

    /// <summary>The post it is about; null: something else.</summary>
    public static PostKey? PostOf(AuditEntry entry) => entry.Subject.Split('/') is { Length: 3 or 6 } parts && IsPost(entry.What)
        ? new PostKey(new OwnerKey(parts[0], parts[1]), parts[2])
        : null;

    /// <summary>The network it is about, in words; empty: none.</summary>
    public static string NetworkOf(AuditEntry entry) => entry.Subject.Split('/') switch
    {
        { Length: 6 } publication => NetworkNames.TryParse(publication[3])?.Name() ?? "",
        { Length: 4 } channel => NetworkNames.TryParse(channel[2])?.Name() ?? "",
        _ => "",
    };

    /// <summary>The owner's segment it is about; empty: the agency itself.</summary>
    public static string OwnerOf(AuditEntry entry) => entry.Subject.Split('/') is { Length: > 1 } parts ? parts[1] : "";

    private static bool IsPost(string what) => what.StartsWith("post.", StringComparison.Ordinal) || what.StartsWith("publication.", StringComparison.Ordinal);
}
