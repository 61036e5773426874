using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Holds;

namespace Scheduler.Pipeline.Publishing;

/// <summary>What the last gate says.</summary>
public sealed record GatePass
{
    /// <summary>The document that was signed; null: the gate is shut.</summary>
    public CanonicalDocument? Document { get; private init; }

    /// <summary>What leaves here.</summary>
    public CanonicalVariant? Variant { get; private init; }

    /// <summary>The signature in force.</summary>
    public SignatureRecord? Signature { get; private init; }

    /// <summary>The rule pack its agency put in force; null: none was chosen.</summary>
    public string? ChosenRules { get; private init; }

    /// <summary>The pause that stops it.</summary>
    public HoldRecord? Hold { get; private init; }

    /// <summary>Why the signature does not cover it.</summary>
    public Refusal? Why { get; private init; }

    internal static GatePass Open(CanonicalDocument document, CanonicalVariant variant, SignatureRecord signature, string? chosenRules) =>
        new() { Document = document, Variant = variant, Signature = signature, ChosenRules = chosenRules };

    internal static GatePass Held(HoldRecord hold) => new() { Hold = hold };

    internal static GatePass Void(Refusal why) => new() { Why = why };
}
