using System.Diagnostics;
using Scheduler.Charter;

namespace Scheduler.Load.Charter;

/// <summary>How long a fresh process takes to its first answer: it runs itself, and waits for a line.</summary>
internal static class ColdStart
{
    public const string Flag = "--first-answer";
    public const string BareFlag = "--no-answer";
    private const int Times = 5;

    private const string Post =
        "Le canal carpien est un passage étroit du poignet. Quand le nerf médian y est comprimé, des fourmillements réveillent la nuit et la main devient maladroite. "
        + "Une attelle et le repos suffisent souvent au début. L’opération se discute si la gêne dure ; elle comporte des risques, rares mais réels, dont l’infection et une cicatrice sensible. "
        + "Parlez-en à votre médecin traitant, qui vous orientera. Source : HAS, 2024.";

    /// <summary>The medians in milliseconds, from the start of the process: to the answer, and to a line that nothing was done for.</summary>
    public static (double Answer, double Bare) Measure(TimeProvider clock) => (Median(Flag, clock), Median(BareFlag, clock));

    public static int AnswerOnce(TextWriter output)
    {
        output.WriteLine(RulePack.Current.Check(new() { Channel = "linkedin", Text = Post }).Verdict);
        return 0;
    }

    public static int AnswerNothing(TextWriter output)
    {
        output.WriteLine(Verdict.Pass);
        return 0;
    }

    private static double Median(string flag, TimeProvider clock)
    {
        var times = Enumerable.Range(0, Times).Select(_ => Once(flag, clock).TotalMilliseconds).Order().ToList();
        return times[Times / 2];
    }

    private static TimeSpan Once(string flag, TimeProvider clock)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        // Run as "dotnet Scheduler.Load.dll" the process is the host, which needs to be told what to run.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") { start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Scheduler.Load.dll")); }
        start.ArgumentList.Add(flag);
        var began = clock.GetTimestamp();
        using var child = Process.Start(start)!;
        var answer = child.StandardOutput.ReadLine();
        var elapsed = clock.GetElapsedTime(began);
        child.WaitForExit();
        return answer is null ? throw new InvalidOperationException("The child answered nothing.") : elapsed;
    }
}
