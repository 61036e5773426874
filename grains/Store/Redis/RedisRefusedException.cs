namespace Scheduler.Store.Redis;

/// <summary>The Redis server cannot be used as it is; the sentences say why and what to do.</summary>
public sealed class RedisRefusedException : StoreRefusedException
{
    private RedisRefusedException(string code, string french, string english) : base(code, french, english) { }

    internal static RedisRefusedException Unreachable(string server) => new(
        "REDIS_UNREACHABLE",
        $"Le serveur Redis {server} ne répond pas. Vérifiez qu’il est démarré, son adresse et son mot de passe.",
        $"The Redis server {server} does not answer. Check that it runs, its address and its password.");

    internal static RedisRefusedException SettingsUnreadable(string server) => new(
        "REDIS_SETTINGS_UNREADABLE",
        $"Le serveur Redis {server} ne laisse pas lire ses réglages (CONFIG GET) ; on ne peut donc pas savoir s’il garde ce qu’il confirme. Autorisez cette commande.",
        $"The Redis server {server} does not let its settings be read (CONFIG GET), so whether it keeps what it confirms cannot be known. Allow that command.");

    internal static RedisRefusedException MayForget(string server, string settings) => new(
        "REDIS_MAY_FORGET",
        $"Le serveur Redis {server} peut perdre ce qu’il a confirmé. Réglez-le ainsi : {settings}.",
        $"The Redis server {server} may lose what it confirmed. Set it so: {settings}.");

    internal static RedisRefusedException Sharded(string server) => new(
        "REDIS_IS_SHARDED",
        $"Le serveur Redis {server} fait partie d’un Redis Cluster, qui ne garde pas l’ordre des écritures d’une clé à l’autre. Indiquez un serveur simple.",
        $"The Redis server {server} belongs to a Redis Cluster, which does not keep the order of writes from one key to another. Name a single server.");

    internal static RedisRefusedException NewerFormat(string prefix, long found, long known) => new(
        "REDIS_NEWER_FORMAT",
        $"Les données sous « {prefix} » appartiennent à une version plus récente (format {found}, cette version lit jusqu’au format {known}). Installez la version récente, ou restaurez une sauvegarde.",
        $"The data under “{prefix}” belongs to a newer version (format {found}, this version reads up to format {known}). Install the newer version, or restore a backup.");
}
