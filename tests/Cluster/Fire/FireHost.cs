using Microsoft.AspNetCore.Builder;
using Scheduler.Silo;
using Scheduler.Silo.Launch;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>The product as it is shipped, in a process that dies at a named point; told what to do by lines, and answering by lines.</summary>
internal static class FireHost
{
    public const string Word = "fire";

    public static async Task<int> Run(FailPlan plan, string[] arguments)
    {
        var (launch, mistake) = LaunchArguments.Read(arguments);
        if (launch is null) { return mistake!.Say(Console.Error); }
        await using var app = Product.Build(launch, services => FailingParts.Between(services, plan));
        await app.StartAsync();
        var house = new FireHouse(app.Services);
        Say("ready");
        while (await Console.In.ReadLineAsync() is { } line && line != "quit")
        {
            try { await Obey(house, launch, line); }
            catch (InvalidOperationException refused) { Say("refused " + refused.Message); }
        }

        await app.StopAsync();
        return 0;
    }

    private static async Task Obey(FireHouse house, LaunchPlan launch, string line)
    {
        switch (line.Split(' '))
        {
            case ["found"]:
                await house.Found(launch.Local.ToString().TrimEnd('/'));
                Say("found");
                break;
            case ["wave", var wave]:
                await house.Wave(int.Parse(wave, System.Globalization.CultureInfo.InvariantCulture), Say);
                Say("wave " + wave);
                break;
            case ["left"]:
                var left = await house.Left();
                Say($"left {left.Count} {string.Join(' ', left)}");
                break;
            case ["missing"]:
                Say($"missing {await house.Missing()}");
                break;
            default:
                throw new InvalidOperationException(line);
        }
    }

    // In one piece: a line that was read was acknowledged.
    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
