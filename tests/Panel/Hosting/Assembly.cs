// One demonstration and one browser for all: a pause or a signature of one test must not meet another's.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Scheduler.Tests.Panel.Hosting.Demo))]
[assembly: AssemblyFixture(typeof(Scheduler.Tests.Panel.Hosting.Chromium))]
