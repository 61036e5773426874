using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scheduler.Charter;
using Scheduler.Pipeline.Accounts;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Blog;
using Scheduler.Pipeline.Budgets;
using Scheduler.Pipeline.Channels;
using Scheduler.Pipeline.Charter;
using Scheduler.Pipeline.Charter.Pictures;
using Scheduler.Pipeline.Charter.Repetition;
using Scheduler.Pipeline.Holds;
using Scheduler.Pipeline.Posts;
using Scheduler.Pipeline.Publishing;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline;

/// <summary>Registers what the grains need, stage by stage.</summary>
public static class PipelineServices
{
    /// <summary>The stages. The store, the connectors and the address of public media are registered by the host.</summary>
    public static IServiceCollection AddPipeline(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRegisters();
        services.AddBlog(configuration);
        services.TryAddSingleton(RulePacks.Own);
        services.AddSingleton<PostCharter>().AddSingleton<RuleRechecks>();
        services.AddPictures(configuration);
        services.AddSingleton<PostDesk>().AddSingleton<PostHours>().AddSingleton<RepetitionDesk>().AddSingleton<SignatureRequests>().AddSingleton<Authors>();
        services.AddSingleton<ChannelDesk>().AddSingleton<OwnerDesk>().AddSingleton<ChannelSweep>();
        services.AddSingleton<Claims>().AddSingleton<SubjectGate>().AddSingleton<Gate>().AddSingleton<LastVerdict>().AddSingleton<LastLook>().AddSingleton<AfterLoss>().AddSingleton<Spending>().AddSingleton<Sender>().AddSingleton<OutgoingMail>().AddSingleton<PublicationDesk>().AddSingleton<NetworkFit>().AddMetrics().AddSingleton<PublishingMetrics>();
        services.AddSingleton<TokenSeal>().AddSingleton<AuditDesk>().AddSingleton<AuditSeal>().AddSingleton<HoldLetters>();
        services.AddSingleton<TimetableSignal>().AddSingleton<TimetableHealth>().AddSingleton<ShardBeats>().AddSingleton<ClockGuard>().AddSingleton<Waker>().AddSingleton<ChoreClaims>().AddSingleton<EarlierRuns>();
        services.AddSingleton<ITimetable, Timetable.Timetable>();
        services.AddOptions<BudgetOptions>().Bind(configuration.GetSection(BudgetOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RepetitionOptions>().Bind(configuration.GetSection(RepetitionOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<TimetableOptions>().Bind(configuration.GetSection(TimetableOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }

    /// <summary>The timetable's own loop, in hosts that run grains, and what it takes up from a run before.</summary>
    public static IServiceCollection AddTimetable(this IServiceCollection services) => services
        .AddHostedService(provider => provider.GetRequiredService<EarlierRuns>())
        .AddHostedService<RulePackStart>()
        .AddHostedService<TimetableService>();
}
