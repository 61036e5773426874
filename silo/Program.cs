using Scheduler.Sandbox;
using Scheduler.Silo;
using Scheduler.Silo.Launch;

var (plan, mistake) = LaunchArguments.Read(args);
if (plan is null) { return mistake!.Say(Console.Error); }

return plan switch
{
    { Mode: LaunchMode.Help } => Say(LaunchArguments.Help),
    { Mode: LaunchMode.Check } => CheckConsole.Run(plan.Rest, TimeProvider.System),
    { Mode: LaunchMode.Backup or LaunchMode.Restore } => await BackupConsole.Run(plan, TimeProvider.System),
    { Mode: LaunchMode.Move } => await MoveConsole.Run(plan, TimeProvider.System),
    { Role: LaunchRole.Sandbox } => await SandboxHost.Run(["--urls", plan.Urls, .. plan.Rest]),
    _ => await Product.Run(plan),
};

static int Say(string text)
{
    Console.WriteLine(text);
    return 0;
}
