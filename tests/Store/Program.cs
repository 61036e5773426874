using Scheduler.Tests.Store;
using Scheduler.Tests.Store.Kill;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

return args switch
{
    [WriterProcess.Word, var store, var round] => await WriterProcess.Run(store, round),
    _ when args.Any(argument => argument is "-automated" or "@@") => await ConsoleRunner.Run(args),
    _ => await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
};
