using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Silo.Hosting;
using Scheduler.Store;
using Scheduler.Store.Redis;
using Scheduler.Store.Sqlite;

namespace Scheduler.Silo.Launch;

/// <summary>Moves an installation that has outgrown one machine to Redis, or back.</summary>
internal static class MoveConsole
{
    public static async Task<int> Run(LaunchPlan plan, TimeProvider clock)
    {
        try
        {
            // A password stands in the environment, as it does for the product itself.
            var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            var options = new RedisStoreOptions();
            configuration.GetSection("Scheduler:Redis").Bind(options);
            options.ConnectionString = RedisAddress.Of(plan, configuration);
            using var folder = SqliteStore.Open(new() { Folder = Path.GetFullPath(plan.Folder) }, clock, NullLogger<SqliteStore>.Instance);
            using var cluster = ClusterStore.Connect(options, OrleansHosting.ServiceId, NullLogger<RedisStore>.Instance);
            var moved = plan.To == "redis" ? await StoreMove.Carry(folder, cluster, CancellationToken.None) : await StoreMove.Carry(cluster, folder, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.GetCultureInfo("fr"), $"{moved} éléments déménagés et comparés. L’ancien stockage ne démarrera plus ; gardez-le comme sauvegarde."));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{moved} things moved and compared. The old store starts no more; keep it as a backup."));
            return 0;
        }
        catch (StoreRefusedException refused)
        {
            return new LaunchMistake(refused.Code, refused.French, refused.English).Say(Console.Error);
        }
    }
}
