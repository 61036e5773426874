using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Publishing;

/// <summary>What only a person can tell of a publication, from inside the wall.</summary>
public sealed class PublicationService(IGrainFactory grains, CurrentMember member)
{
    /// <summary>A person looked on the network: it is there, at <paramref name="url"/>, or it is not.</summary>
    public async Task<Answer<PublicationLine>> Decide(PublicationKey key, bool found, string url, CancellationToken cancellationToken)
    {
        if (!member.Sees(key.Post.Owner)) { return WebRefusals.NotFound; }
        if (member.Key is null) { return WebRefusals.PeopleOnly; }
        if (found && !IsWeb(url)) { return NoAddress; }
        return await grains.Publication(key).Decide(found, found ? url : "", member.Actor, cancellationToken);
    }

    private static bool IsWeb(string url) => url.Length <= 2000 && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && (parsed.Scheme is "https" or "http");

    private static Refusal NoAddress { get; } = WebRefusals.Invalid(
        "url", "Collez l’adresse où vous l’avez vue : elle commence par https://.", "Paste the address where you saw it: it begins with https://.");
}
