using Scheduler.Contracts.Agencies;

namespace Scheduler.Pipeline.Agencies;

/// <summary>What a save of a member needs, decided without any I/O.</summary>
public static class MemberRules
{
    /// <summary>The state after a save; null when someone else saved first.</summary>
    public static MemberState? Save(MemberState now, MemberRecord member, long version) =>
        now.Version == version ? new MemberState { Member = member, Version = version + 1 } : null;

    /// <summary>The address to claim; null when the member keeps theirs.</summary>
    public static string? Claimed(MemberState now, MemberRecord member) =>
        Login(now.Member) == Login(member) ? null : Login(member);

    /// <summary>The address to give back; null when there is none.</summary>
    public static string? GivenBack(MemberState now, MemberRecord member) =>
        Login(now.Member) is { } old && old != Login(member) ? old : null;

    private static string? Login(MemberRecord? member) => member is null ? null : LoginName.Normalize(member.Email);
}
