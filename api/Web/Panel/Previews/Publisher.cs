namespace Scheduler.Web.Panel.Previews;

/// <summary>In whose name a post is seen.</summary>
/// <param name="Name">Dr Ysaline Corvaisier.</param>
/// <param name="Headline">What stands under the name.</param>
/// <param name="Account">The account as people know it.</param>
public sealed record Publisher(string Name, string Headline, string Account)
{
    /// <summary>The letters of a portrait that is not there; titles do not count.</summary>
    public string Initials => string.Concat(Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !word.TrimEnd('.').Equals("Dr", StringComparison.OrdinalIgnoreCase) && !word.TrimEnd('.').Equals("Pr", StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[0]))
        .Take(2).Select(word => word[0]));

    /// <summary>The account with its @, once.</summary>
    public string Handle => Account.StartsWith('@') ? Account : "@" + Account;
}
