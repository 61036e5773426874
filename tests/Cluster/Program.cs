using Scheduler.Tests.Cluster;
using Scheduler.Tests.Cluster.Fire;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

return args switch
{
    [FireHost.Word, var point, .. var rest] => await FireHost.Run(FailPlan.Parse(point), rest),
    _ when args.Any(argument => argument is "-automated" or "@@") => await ConsoleRunner.Run(args),
    _ => await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
};
