using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;

namespace Scheduler.Web.Access.SignIn;

/// <summary>A member as Identity handles one: it changes the record in hand, and the store saves it while the version still holds.</summary>
public sealed class MemberAccount
{
    /// <summary>The member, changes included.</summary>
    public required MemberRecord Record { get; set; }

    /// <summary>The version read; 0: nobody yet.</summary>
    public long Version { get; set; }

    /// <summary>The member's key.</summary>
    public MemberKey Key => MemberKey.Parse(Record.Key);
}
