using System.Text;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Silo.Launch;

/// <summary>Gives <c>check</c> its console, its files and its day.</summary>
public static class CheckConsole
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs the command; its exit code says what was found.</summary>
    public static int Run(IReadOnlyList<string> arguments, TimeProvider clock)
    {
        // Always UTF-8, whatever the console's own encoding: what is written is read by programs.
        var output = new StreamWriter(Console.OpenStandardOutput(), s_encoding);
        var errors = new StreamWriter(Console.OpenStandardError(), s_encoding) { AutoFlush = true };
        try
        {
            var exit = CheckCommand.Run(arguments, new CheckFiles(), Today(clock), output, errors);
            output.Flush();
            return exit;
        }
        catch (IOException fault)
        {
            errors.WriteLine($"La réponse ne peut pas être écrite : {fault.Message}\nThe answer cannot be written: {fault.Message}");
            return CheckCommand.BadInput;
        }
    }

    /// <summary>The day in France, where the rules are.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).DateTime);
    }
}
