using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>One thing that the machine looks for, as the rule's file writes it.</summary>
/// <param name="Name">What it stands for, in French.</param>
/// <param name="Severity">What it does to the post.</param>
/// <param name="Lines">The words it is recognised by, in what context, with which exceptions; as written, in order.</param>
public sealed record RuleSignal(string Name, Severity Severity, ImmutableArray<KeyValuePair<string, string>> Lines);
