[assembly: AssemblyFixture(typeof(Scheduler.Tests.Web.Hosting.Practice))]
[assembly: AssemblyFixture(typeof(Scheduler.Tests.Web.Panel.Settings.SettingsHost))]
