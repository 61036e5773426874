using System.Globalization;
using Scheduler.Store;
using Scheduler.Store.Sqlite;

namespace Scheduler.Silo.Launch;

/// <summary>Backup and restore on the command line.</summary>
internal static class BackupConsole
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    public static async Task<int> Run(LaunchPlan plan, TimeProvider clock)
    {
        try
        {
            var facts = plan.Mode == LaunchMode.Backup ? SqliteBackup.Take(plan.Folder, plan.File) : await SqliteBackup.Restore(plan.File, plan.Folder, clock, CancellationToken.None);
            foreach (var line in plan.Mode == LaunchMode.Backup ? Taken(plan, facts) : Restored(plan, facts)) { Console.WriteLine(line); }
            return 0;
        }
        catch (StoreRefusedException refused)
        {
            return new LaunchMistake(refused.Code, refused.French, refused.English).Say(Console.Error);
        }
    }

    private static IEnumerable<string> Taken(LaunchPlan plan, BackupFacts facts) =>
    [
        string.Create(French, $"{plan.File} : {facts.Bytes / 1e6:0.0} Mo, {facts.Values} valeurs, {facts.Entries} lignes de journal, vérifiée. Elle contient des secrets : gardez-la comme le dossier lui-même."),
        string.Create(CultureInfo.InvariantCulture, $"{plan.File}: {facts.Bytes / 1e6:0.0} MB, {facts.Values} values, {facts.Entries} log entries, checked. It holds secrets: keep it as you keep the folder itself."),
    ];

    private static IEnumerable<string> Restored(LaunchPlan plan, BackupFacts facts) =>
    [
        string.Create(French, $"{plan.Folder} : remis en l’état du {facts.LastProofOfLife:d MMMM yyyy HH:mm:ss} UTC. Ce qui a pu partir depuis sera recherché sur chaque réseau avant tout envoi. Ne relancez pas l’ancien dossier."),
        string.Create(CultureInfo.InvariantCulture, $"{plan.Folder}: as it was on {facts.LastProofOfLife:d MMMM yyyy HH:mm:ss} UTC. What may have left since is looked for on each network before anything is sent. Do not start the old folder again."),
    ];
}
