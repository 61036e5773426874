using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Practices;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Surgeons;

/// <summary>Puts a surgeon in a practice: the practice lists them, and they name it.</summary>
public sealed class PracticePlaces(IGrainFactory grains, OwnerService owners, CurrentMember member)
{
    /// <summary>Moves them to the practice that was chosen or named. Whoever calls it has checked who may.</summary>
    internal async Task<Answer<SurgeonProfile>> Place(OwnerKey surgeon, SurgeonProfile profile, SurgeonEntry entry, CancellationToken cancellationToken)
    {
        var found = entry.NewPractice.Length > 0 ? await Made(profile, entry.NewPractice, cancellationToken) : entry.Practice;
        if (found == profile.Practice) { return profile; }
        if (found.Length > 0)
        {
            if (Keys.TryOwner(member.Agency, found) is not { IsPractice: true } key) { return WebRefusals.NotFound; }
            var practice = await grains.Practice(key).Read(cancellationToken)
                ?? (entry.NewPractice.Length > 0 ? new PracticeProfile { Name = entry.NewPractice, TimeZone = profile.TimeZone, Place = profile.Place, Sites = profile.Sites } : null);
            if (practice is null) { return WebRefusals.NotFound; }
            var joined = await owners.Define(key, With(practice, surgeon.Owner), cancellationToken);
            if (!joined.Done) { return joined.Refusal!; }
        }

        await Leave(surgeon, profile.Practice, cancellationToken);
        return await owners.Define(surgeon, profile with { Practice = found }, cancellationToken);
    }

    // The same name is the same practice: a form sent twice does not make two.
    private async Task<string> Made(SurgeonProfile profile, string name, CancellationToken cancellationToken)
    {
        var all = await owners.List(cancellationToken);
        return all.FirstOrDefault(o => o.Practice is not null && o.Name == name)?.Key.Owner
            ?? "p." + Slug.Free(name, "cabinet", slug => all.Any(o => o.Key.Owner == "p." + slug) || slug == profile.Practice);
    }

    private async Task Leave(OwnerKey surgeon, string practice, CancellationToken cancellationToken)
    {
        if (practice.Length == 0) { return; }
        var key = new OwnerKey(surgeon.Agency, practice);
        if (await grains.Practice(key).Read(cancellationToken) is not { } left) { return; }
        var rest = left.Surgeons.Remove(surgeon.Owner);
        await owners.Define(key, left with { Surgeons = rest, SignedBy = left.SignedBy == surgeon.Owner ? rest.FirstOrDefault("") : left.SignedBy }, cancellationToken);
    }

    private static PracticeProfile With(PracticeProfile practice, string surgeon) => practice with
    {
        Surgeons = practice.Surgeons.Contains(surgeon) ? practice.Surgeons : practice.Surgeons.Add(surgeon),
        SignedBy = practice.SignedBy.Length > 0 ? practice.SignedBy : surgeon,
    };
}
