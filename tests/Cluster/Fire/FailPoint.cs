namespace Scheduler.Tests.Cluster.Fire;

/// <summary>Where the process dies, on the way of one publication from its queue to the end of its story.</summary>
internal enum FailPoint
{
    /// <summary>It lives.</summary>
    None,

    /// <summary>Some writes after the process began, whatever they say.</summary>
    Start,

    /// <summary>The claim was about to be put.</summary>
    BeforeClaim,

    /// <summary>The in-flight wake is there, the claim is not.</summary>
    BetweenWakeAndClaim,

    /// <summary>The claim is put, the gate not yet read.</summary>
    AfterClaim,

    /// <summary>The boards and the audit say that it is on its way; nothing was sent.</summary>
    AfterSendingIsTold,

    /// <summary>What is uploaded is up; nothing is public.</summary>
    AfterUpload,

    /// <summary>The public call was about to be made.</summary>
    BeforeCall,

    /// <summary>The network has answered; nobody wrote it down.</summary>
    AfterCall,

    /// <summary>The outcome is stored, and nothing else.</summary>
    AfterOutcome,

    /// <summary>The audit has it, the boards do not.</summary>
    AfterAudit,

    /// <summary>The boards have it, the in-flight wake is still there.</summary>
    AfterBoard,

    /// <summary>The in-flight wake is gone.</summary>
    AfterInFlightIsGone,

    /// <summary>The channel's state without the entry was about to be written.</summary>
    BeforeChannelState,

    /// <summary>The channel's state is written, its wake is still there.</summary>
    AfterChannelState,

    /// <summary>The channel's wake is gone.</summary>
    AfterTimetable,

    /// <summary>The first outcome of this process, which settles what an earlier one left in flight.</summary>
    DuringRecovery,
}
