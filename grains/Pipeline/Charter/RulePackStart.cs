using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scheduler.Charter;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Charter;

/// <summary>Says at start which rule packs are installed, which folders cannot be read, which agency chose one that is not there any more; and has what is signed checked where an agency is read with another pack than at the last start.</summary>
public sealed partial class RulePackStart(RulePacks packs, RulePackRegister choices, Installation installation, TimeProvider clock, ILogger<RulePackStart> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var pack in packs.Installed) { LogInstalled(pack.Version, pack.Rules.Length); }
        foreach (var fault in packs.Unreadable) { LogUnreadable(fault.Folder, fault.File, fault.Line, fault.Sentence.English); }
        try
        {
            foreach (var agency in await installation.Agencies(stoppingToken))
            {
                var choice = await choices.Read(agency, stoppingToken);
                var used = packs.InForce(choice?.Version).Version;
                if (choice is not null && choice.Version != used) { LogGone(agency, choice.Version, used); }
                if (await choices.Use(agency, used, clock.GetUtcNow(), stoppingToken)) { LogUsed(agency, used); }
            }
        }
        catch (StoreException e) { LogFailed(e); }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Rule pack {Version} is installed: {Count} rules")]
    private partial void LogInstalled(string version, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Rule pack folder {Folder} cannot be used: {File}, line {Line}: {Why}")]
    private partial void LogUnreadable(string folder, string file, int line, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Agency {Agency} chose rule pack {Chosen}, which is not installed: {Used} is in force")]
    private partial void LogGone(string agency, string chosen, string used);

    [LoggerMessage(Level = LogLevel.Information, Message = "Agency {Agency} is read with rule pack {Version} from now on: what is signed is checked with it")]
    private partial void LogUsed(string agency, string version);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The agencies' rule packs could not be read at start")]
    private partial void LogFailed(Exception exception);
}
