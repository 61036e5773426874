namespace Scheduler.Contracts.Answers;

/// <summary>What a command answers: done with a value, or refused with a reason.</summary>
/// <typeparam name="T">What is there once it is done.</typeparam>
[GenerateSerializer, Alias("answer`1"), Immutable]
public sealed record Answer<T> where T : class
{
    /// <summary>What is there now; null when refused.</summary>
    [Id(0)] public T? Value { get; init; }

    /// <summary>Why not; null when done.</summary>
    [Id(1)] public Refusal? Refusal { get; init; }

    /// <summary>It was done.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    public bool Done => Refusal is null && Value is not null;

    /// <summary>Done.</summary>
    public static implicit operator Answer<T>(T value) => new() { Value = value };

    /// <summary>Refused.</summary>
    public static implicit operator Answer<T>(Refusal refusal) => new() { Refusal = refusal };
}
