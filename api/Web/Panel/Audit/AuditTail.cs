namespace Scheduler.Web.Panel.Audit;
public sealed class AuditTail { }
