using System.Globalization;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Approval;

/// <summary>Writes to the signer when a post waits for them: how many, before when; nothing of what they say.</summary>
public sealed class SignatureRequests(IGrainFactory grains, Letters letters, Installation installation, TimeProvider clock)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The operation that puts the letter in the box; null when nobody can sign yet.</summary>
    public async Task<StoreOperation?> For(PostKey post, OwnerKey? signer, DateTimeOffset first, string preparedBy, string occasion, CancellationToken cancellationToken)
    {
        if (signer is not { } key || await grains.Surgeon(key).Read(cancellationToken) is not { Member.Length: > 0 } surgeon) { return null; }
        var at = TimeZoneInfo.ConvertTime(first, TimeZoneInfo.FindSystemTimeZoneById(surgeon.TimeZone));
        var place = surgeon.TimeZone[(surgeon.TimeZone.LastIndexOf('/') + 1)..].Replace('_', ' ');
        var when = string.Create(French, $"{at:dddd d MMMM} à {at:%H} h {at:mm} ({place})");
        var address = (await installation.Read(cancellationToken)).PublicAddress;
        return letters.Post(post.Owner.Agency, $"{post}/{occasion}", new Letter
        {
            To = new MemberKey(post.Owner.Agency, surgeon.Member).ToString(),
            Subject = Sentences.French("letter.subject", when),
            Body = Sentences.French("letter.body", preparedBy, when, address.Length > 0 ? address + "/sign" : "/sign"),
            At = clock.GetUtcNow(),
        });
    }

    /// <summary>The operation that tells the signer of a contested block; null when nobody can sign yet.</summary>
    public async Task<StoreOperation?> Contested(PostKey post, OwnerKey? signer, string by, string occasion, CancellationToken cancellationToken)
    {
        if (signer is not { } key || await grains.Surgeon(key).Read(cancellationToken) is not { Member.Length: > 0 } surgeon) { return null; }
        var address = (await installation.Read(cancellationToken)).PublicAddress + $"/posts/{post.Owner.Owner}/{post.Post}";
        return letters.Post(post.Owner.Agency, $"{post}/{occasion}", new Letter
        {
            To = new MemberKey(post.Owner.Agency, surgeon.Member).ToString(),
            Subject = Sentences.French("letter.contest-subject"),
            Body = Sentences.French("letter.contest-body", by, address),
            At = clock.GetUtcNow(),
        });
    }
}
