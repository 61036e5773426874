[assembly: AssemblyFixture(typeof(Scheduler.Tests.Web.Hosting.Practice))]
