using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Surgeons;

/// <summary>What may be said of a surgeon, and who may sign for them.</summary>
public static class SurgeonRules
{
    /// <summary>Longest delegation: a replacement, not a habit.</summary>
    public static readonly TimeSpan LongestDelegation = TimeSpan.FromDays(92);

    /// <summary>Why the profile cannot become this one; null when it can. Who signs is named once: nobody but the surgeon hands their signature to another member.</summary>
    public static Refusal? Against(SurgeonProfile profile, SurgeonProfile? before, Actor by)
    {
        var handsOver = before is { Member.Length: > 0 } && before.Member != profile.Member;
        return handsOver && (by.Kind != ActorKind.Person || by.Id != before!.Member) ? Refuse.With("surgeon.signer-fixed") : Against(profile);
    }

    /// <summary>Why this profile cannot be kept; null when it can.</summary>
    public static Refusal? Against(SurgeonProfile profile)
    {
        if (string.IsNullOrWhiteSpace(profile.Name)) { return Refuse.With("surgeon.name-missing"); }
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(profile.TimeZone, out _)) { return Refuse.With("zone.unknown", profile.TimeZone); }
        return profile.Rpps.Length > 0 && !IsRpps(profile.Rpps) ? Refuse.With("surgeon.rpps", profile.Rpps) : null;
    }

    /// <summary>Why they cannot publish at that rhythm; null when they can.</summary>
    public static Refusal? AgainstPace(OwnerRhythm? rhythm)
    {
        if (rhythm is null) { return null; }
        var (day, week, least) = (rhythm.MaxPerDay, rhythm.MaxPerWeek, rhythm.WeeklyMinimum);
        if (day is < 0 or > 100 || week is < 0 or > 500 || rhythm.MinimumGap < TimeSpan.Zero || rhythm.MinimumGap > TimeSpan.FromDays(7)) { return Refuse.With("surgeon.pace"); }
        if (least is < 0 or > 50) { return Refuse.With("channel.weekly-minimum"); }
        if (week > 0 && week < least) { return Refuse.With("channel.max-per-week"); }
        if (rhythm.QuietHours.Length > 5 || rhythm.QuietHours.Any(q => q.From == q.To)) { return Refuse.With("channel.quiet-hours"); }
        if (rhythm.Blackouts.Length > 60 || rhythm.Blackouts.Any(b => b.To < b.From || b.Reason.Length > 120)) { return Refuse.With("channel.blackouts"); }
        return Enum.IsDefined(rhythm.Holidays) ? null : Refuse.With("channel.holidays");
    }

    /// <summary>In what quality somebody may sign at an instant. Only a signed-in person, ever.</summary>
    public static SigningRight Right(SurgeonProfile profile, Actor by, DateTimeOffset at)
    {
        if (by.Kind != ActorKind.Person || by.Id.Length == 0) { return SigningRight.None; }
        if (by.Id == profile.Member) { return SigningRight.Surgeon; }
        return profile.Delegations.Any(d => d.Member == by.Id && d.RevokedAt is null && d.From <= at && at < d.Until) ? SigningRight.Delegate : SigningRight.None;
    }

    /// <summary>Why this delegation cannot be given; null when it can.</summary>
    public static Refusal? AgainstDelegation(SurgeonProfile profile, Delegation delegation, Actor by)
    {
        if (by.Kind != ActorKind.Person || by.Id != profile.Member) { return Refuse.With("delegation.only-surgeon"); }
        if (delegation.Member == profile.Member) { return Refuse.With("delegation.self"); }
        return delegation.Until <= delegation.From || delegation.Until - delegation.From > LongestDelegation ? Refuse.With("delegation.dates") : null;
    }

    /// <summary>11 digits whose last is the Luhn key of the others.</summary>
    public static bool IsRpps(string number)
    {
        if (number.Length != 11 || !number.All(char.IsAsciiDigit)) { return false; }
        var sum = 0;
        for (var i = 0; i < 11; i++)
        {
            var digit = number[10 - i] - '0';
            sum += i % 2 == 1 ? (digit * 2 > 9 ? (digit * 2) - 9 : digit * 2) : digit;
        }

        return sum % 10 == 0;
    }
}
