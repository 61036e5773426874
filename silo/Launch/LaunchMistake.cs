namespace Scheduler.Silo.Launch;

/// <summary>Why the product does not start, for the person at the console.</summary>
/// <param name="Code">For machines.</param>
/// <param name="French">One sentence: what, where, what to do.</param>
/// <param name="English">The same in English.</param>
public sealed record LaunchMistake(string Code, string French, string English)
{
    /// <summary>Exit code of every start that failed.</summary>
    public const int ExitCode = 2;

    /// <summary>Says it in both languages.</summary>
    public int Say(TextWriter errors)
    {
        errors.WriteLine($"{Code}: {French}");
        errors.WriteLine($"{Code}: {English}");
        return ExitCode;
    }
}
