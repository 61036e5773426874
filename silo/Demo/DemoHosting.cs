using Scheduler.Contracts.Channels;
using Scheduler.Sandbox;
using Scheduler.Silo.Launch;
using Scheduler.Web.Access.Setup;

namespace Scheduler.Silo.Demo;

/// <summary>Adds to the product what only a demonstration has: local networks, blogs, a scenario, doors.</summary>
internal static class DemoHosting
{
    public static WebApplicationBuilder AddDemo(this WebApplicationBuilder builder, LaunchPlan plan)
    {
        var address = plan.Local;
        builder.Configuration.AddInMemoryCollection(Settings(address));
        builder.Services.AddNetworkSandbox(sandbox =>
        {
            sandbox.DataFile = Path.Combine(Path.GetFullPath(plan.Folder), "sandbox.jsonl");
            sandbox.Accounts = [.. DemoCast.Surgeons.SelectMany(s => s.Accounts.Select(a => Account(s, a)))];
        });
        // The scenario founds the agency: no code for a first visit is to be shown.
        builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(SetupAnnouncement)));
        builder.Services.AddHttpClient("demo");
        builder.Services.AddSingleton(plan);
        builder.Services.AddSingleton(services => new DemoBlog(new DemoBlogFile(Path.GetFullPath(plan.Folder)), address, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<DemoPosts>().AddSingleton<DemoSetting>().AddSingleton<DemoScenario>().AddHostedService<DemoService>();
        return builder;
    }

    public static WebApplication MapDemo(this WebApplication app)
    {
        app.MapNetworkSandbox();
        app.MapDemoBlog();
        app.MapDemoDoors();
        return app;
    }

    /// <summary>Outside the demonstration its addresses do not exist, whoever asks.</summary>
    public static WebApplication HideDemo(this WebApplication app)
    {
        app.MapWhen(
            call => call.Request.Path.StartsWithSegments("/demo") || call.Request.Path.StartsWithSegments("/sandbox"),
            hidden => hidden.Run(call =>
            {
                call.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }));
        return app;
    }

    /// <summary>Begins again: the demonstration's folder is emptied, and only if it is one.</summary>
    public static LaunchMistake? Reset(LaunchPlan plan)
    {
        var folder = Path.GetFullPath(plan.Folder);
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) { return null; }
        if (!File.Exists(Path.Combine(folder, "demo-blog.json")))
        {
            return new("DATA_FOLDER_NOT_A_DEMO", $"{folder} n’est pas un dossier de démonstration : --reset n’efface rien d’autre.",
                $"{folder} is not a demonstration's folder: --reset erases nothing else.");
        }

        Directory.Delete(folder, recursive: true);
        return null;
    }

    private static Dictionary<string, string?> Settings(Uri address)
    {
        var settings = new Dictionary<string, string?> { ["Scheduler:Blog:AllowPrivateAddresses"] = "true", ["Scheduler:Networks:Instagram:PollEvery"] = "00:00:01" };
        foreach (var network in NetworkNames.All)
        {
            settings[$"Scheduler:Networks:{network}:BaseAddress"] = new Uri(address, $"/sandbox/{network.Slug()}/").ToString();
            settings[$"Scheduler:Networks:{network}:SendAttemptHeader"] = "true";
            // The local networks show at once what they accepted.
            settings[$"Scheduler:Networks:{network}:SettleTime"] = "00:00:02";
            settings[$"Scheduler:Networks:{network}:PublishTimeout"] = "00:00:10";
        }

        foreach (var network in new[] { Network.LinkedIn, Network.YouTube })
        {
            settings[$"Scheduler:Networks:{network}:AuthorityAddress"] = settings[$"Scheduler:Networks:{network}:BaseAddress"];
        }

        return settings;
    }

    private static SandboxAccount Account(DemoSurgeon surgeon, DemoAccount account) => new()
    {
        Network = account.Network.Slug(),
        Id = account.Id,
        Handle = account.Handle,
        DisplayName = account.Name,
        Speciality = surgeon.Speciality,
        AccessToken = account.Token,
    };
}
