namespace Scheduler.Silo.Launch;

/// <summary>Reads the command line.</summary>
public static class LaunchArguments
{
    /// <summary>What the command line knows, in French and English.</summary>
    public const string Help = """
        scheduler [demo] [--urls ADRESSE] [--data DOSSIER] [--reset] [--redis HÔTE:PORT] [--role all|silo|web|sandbox]
        scheduler backup FICHIER [--data DOSSIER]
        scheduler restore FICHIER [--data DOSSIER]
        scheduler move --to redis|folder --data DOSSIER --redis HÔTE:PORT
        scheduler check FICHIER.jsonl | --text "…" | --csv EXPORT.csv | --pages DOSSIER | --help

          demo       démonstration jouée sur cinq réseaux locaux / a demonstration played on five local networks
          backup     copie les données en un fichier, produit en marche / copies the data into one file, while the product runs
          restore    remet une copie dans un dossier vide / puts a copy back into an empty folder
          move       déménage tout vers Redis, ou de Redis vers un dossier / moves everything to Redis, or from Redis into a folder
          check      contrôle des textes sans rien lancer / checks texts and starts nothing
          --urls     adresse d’écoute, http://localhost:5080 par défaut / where it listens, default http://localhost:5080
          --data     dossier des données / data folder (./data, ./data/demo)
          --reset    recommence la démonstration / begins the demonstration again
          --redis    plusieurs silos sur un serveur Redis / several silos on a Redis server
          --role     la part du produit que ce processus tient / which part of the product this process is
        """;

    /// <summary>The plan, or why there is none.</summary>
    public static (LaunchPlan? Plan, LaunchMistake? Mistake) Read(IReadOnlyList<string> arguments)
    {
        var plan = new LaunchPlan();
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, inline) = Split(arguments[i]);
            switch (name)
            {
                case "demo": plan = plan with { Mode = LaunchMode.Demo }; continue;
                case "backup" or "restore":
                    if (i + 1 >= arguments.Count || arguments[i + 1].StartsWith("--", StringComparison.Ordinal)) { return (null, Missing(name)); }
                    plan = plan with { Mode = name == "backup" ? LaunchMode.Backup : LaunchMode.Restore, File = arguments[++i] };
                    continue;
                case "move": plan = plan with { Mode = LaunchMode.Move }; continue;
                case "check": return (plan with { Mode = LaunchMode.Check, Rest = [.. arguments.Skip(i + 1)] }, null);
                case "--help" or "-h": return (plan with { Mode = LaunchMode.Help }, null);
                case "--reset": plan = plan with { Reset = true }; continue;
                case "--urls" or "--data" or "--redis" or "--role" or "--to": break;
                // The sandbox alone, and the configuration, have options of their own.
                case var own when own.StartsWith("--", StringComparison.Ordinal) && (plan.Role == LaunchRole.Sandbox || own.Contains(':', StringComparison.Ordinal)):
                    plan = plan with { Rest = [.. plan.Rest, arguments[i]] };
                    continue;
                case var value when plan.Role == LaunchRole.Sandbox && plan.Rest.Count > 0: plan = plan with { Rest = [.. plan.Rest, value] }; continue;
                default: return (null, Unknown(arguments[i]));
            }

            if ((inline ?? (i + 1 < arguments.Count ? arguments[++i] : null)) is not { Length: > 0 } given) { return (null, Missing(name)); }
            if (With(plan, name, given) is not { } next) { return (null, Wrong(name, given)); }
            plan = next;
        }

        return Against(plan) is { } mistake ? (null, mistake) : (plan, null);
    }

    private static LaunchPlan? With(LaunchPlan plan, string name, string value) => name switch
    {
        "--urls" => value.Split(';').All(IsAddress) ? plan with { Urls = value } : null,
        "--data" => plan with { Data = value },
        "--redis" => plan with { Redis = value },
        "--to" => value is "redis" or "folder" ? plan with { To = value } : null,
        // Not Enum.TryParse: it reads numbers, and adds up "silo,web" to another role.
        _ => Enum.GetValues<LaunchRole>().Where(r => r.ToString().Equals(value, StringComparison.OrdinalIgnoreCase)).Select(r => plan with { Role = r }).FirstOrDefault(),
    };

    private static LaunchMistake? Against(LaunchPlan plan) => plan switch
    {
        { Role: LaunchRole.Silo or LaunchRole.Web, Redis: "" } => new("ROLE_NEEDS_REDIS",
            "Un silo ou un web séparé a besoin de --redis HÔTE:PORT.", "A separate silo or web needs --redis HOST:PORT."),
        { Mode: LaunchMode.Demo, Redis.Length: > 0 } or { Mode: LaunchMode.Demo, Role: not LaunchRole.All } => new("DEMO_IS_ALONE",
            "La démonstration tient dans un seul processus, sur son propre dossier : retirez --redis et --role.",
            "The demonstration is one process on its own folder: remove --redis and --role."),
        { Mode: LaunchMode.Backup or LaunchMode.Restore, Redis.Length: > 0 } => new("BACKUP_IS_EMBEDDED",
            "backup et restore portent sur le stockage embarqué : une base Redis se sauvegarde avec les outils de Redis.",
            "backup and restore are about the embedded store: a Redis database is backed up with Redis's own tools."),
        { Mode: LaunchMode.Move, To: "" } or { Mode: LaunchMode.Move, Redis: "" } => new("MOVE_NEEDS_BOTH",
            "Indiquez où : move --to redis|folder --data DOSSIER --redis HÔTE:PORT.", "Say where to: move --to redis|folder --data FOLDER --redis HOST:PORT."),
        { To.Length: > 0, Mode: not LaunchMode.Move } => new("OPTION_UNKNOWN", "--to ne va qu’avec « move ».", "--to goes with “move” only."),
        { Reset: true, Mode: not LaunchMode.Demo } => new("RESET_IS_FOR_DEMO",
            "--reset n’efface que les données de la démonstration : écrivez « demo --reset ».", "--reset erases the demonstration's data only: write “demo --reset”."),
        _ => null,
    };

    private static (string Name, string? Inline) Split(string argument) =>
        argument.IndexOf('=', StringComparison.Ordinal) is var at && at > 0 && (argument[..at] is "--urls" or "--data" or "--redis" or "--role" or "--to")
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("*", "any", StringComparison.Ordinal).Replace("+", "any", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static LaunchMistake Unknown(string option) => new("OPTION_UNKNOWN",
        $"Option inconnue : {option}. « --help » les liste.", $"Unknown option: {option}. “--help” lists them.");

    private static LaunchMistake Missing(string name) => new("OPTION_VALUE_MISSING", $"{name} attend une valeur.", $"{name} needs a value.");

    private static LaunchMistake Wrong(string name, string value) => new("OPTION_VALUE_WRONG",
        $"« {value} » ne convient pas à {name}.", $"“{value}” does not fit {name}.");
}
