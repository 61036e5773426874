using Microsoft.Extensions.DependencyInjection;
using Scheduler.Web.Panel.Approval;
using Scheduler.Web.Panel.Audit;
using Scheduler.Web.Panel.Boards;
using Scheduler.Web.Panel.Layout;

namespace Scheduler.Web.Panel;

/// <summary>Registers what the pages need beside the application services.</summary>
internal static class PanelServices
{
    public static IServiceCollection AddPanel(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddScoped<Flash>()
        .AddScoped<OwnerCards>()
        .AddScoped<FrameReader>()
        .AddScoped<BoardReader>()
        .AddScoped<SheetReader>()
        .AddScoped<AuditTail>();
}
