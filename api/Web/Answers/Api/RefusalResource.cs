using Scheduler.Contracts.Answers;

namespace Scheduler.Web.Answers.Api;

/// <summary>Why something did not happen.</summary>
public sealed record RefusalResource
{
    /// <summary>A stable code.</summary>
    public required string Code { get; init; }

    /// <summary>In French.</summary>
    public required string Fr { get; init; }

    /// <summary>In English.</summary>
    public required string En { get; init; }

    internal static RefusalResource Of(Refusal refusal) => new() { Code = refusal.Code, Fr = refusal.French, En = refusal.English };
}
