using Microsoft.Extensions.Options;
using Scheduler.Charter;

namespace Scheduler.Silo.Hosting;

/// <summary>The rule packs installed here: the product's own, and one for each subfolder of a folder.</summary>
public static class RulePackHosting
{
    // A rule is a page of text; what is larger is no rule pack.
    private const long LargestFile = 4 * 1024 * 1024;

    private static readonly string[] Extensions = [".rule", ".words"];

    /// <summary>Reads them when they are first asked for; what cannot be read is listed and stops nothing.</summary>
    public static IServiceCollection AddRulePacks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CharterOptions>().Bind(configuration.GetSection(CharterOptions.Section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<CharterOptions>, CharterOptionsValidator>()
            .AddSingleton(provider => RulePacks.Read(Folders(provider.GetRequiredService<IOptions<CharterOptions>>().Value.Packs)));
    }

    /// <summary>What stands in each subfolder.</summary>
    public static IEnumerable<PackFolder> Folders(string parent) => parent.Length == 0 ? [] : Directory.GetDirectories(parent).Select(Read);

    private static PackFolder Read(string folder)
    {
        var name = Path.GetFileName(folder);
        try
        {
            var files = Directory.GetFiles(folder).Where(f => Path.GetFileName(f) == "pack.txt" || Extensions.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal).ToList();
            if (files.Find(f => new FileInfo(f).Length > LargestFile) is { } large)
            {
                return new(name, [], new($"Le fichier {Path.GetFileName(large)} est trop grand pour une règle.", $"The file {Path.GetFileName(large)} is too large for a rule."));
            }

            return new(name, [.. files.Select(f => new RuleFile(Path.GetFileName(f), File.ReadAllText(f)))]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(name, [], new("Le dossier ne peut pas être lu.", "The folder cannot be read."));
        }
    }
}
