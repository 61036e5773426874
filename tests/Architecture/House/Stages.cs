namespace Scheduler.Tests.Architecture.House;

internal static class Stages
{
    /// <summary>The flow, in its one direction.</summary>
    public static readonly string[] Flow = ["Blog", "Posts", "Charter", "Approval", "Channels", "Publishing", "Audit"];

    /// <summary>The other sources of posts, at the head of the flow beside the blog: none calls another.</summary>
    public static readonly string[] Sources = ["Campaigns", "Series"];

    /// <summary>Callable by every stage, calling none.</summary>
    public static readonly string[] Beside = ["Agencies", "Practices", "Surgeons", "Accounts", "Signatures", "Holds", "Budgets", "Repetition", "Boards"];

    /// <summary>The one exception: it wakes grains of any stage, and no grain calls it with more than an entry.</summary>
    public const string Timetable = "Timetable";

    /// <summary>The word after the project's name: Scheduler.Pipeline.Posts.PostGrain is of Posts.</summary>
    public static string Of(string? @namespace) => (@namespace ?? "").Split('.') is [_, _, var stage, ..] ? stage : "";

    /// <summary>May code of one stage call a grain of the other?</summary>
    public static bool MayCall(string from, string to) =>
        from == Timetable || Beside.Contains(to) && !Beside.Contains(from) || Rank(from) is >= 0 and var a && a < Rank(to);

    private static int Rank(string stage) => Sources.Contains(stage) ? 0 : Array.IndexOf(Flow, stage);
}
