using Microsoft.Extensions.DependencyInjection;

namespace Scheduler.Store.Registers;

/// <summary>Registers the registers.</summary>
public static class RegisterServices
{
    /// <summary>Boards, signatures, holds, audit, media and installation over the store.</summary>
    public static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddSingleton<Register>()
        .AddSingleton<Boards>()
        .AddSingleton<AuditLog>()
        .AddSingleton<Signatures>()
        .AddSingleton<HoldRegister>()
        .AddSingleton<Letters>()
        .AddSingleton<RulePackRegister>()
        .AddSingleton<Remarks>()
        .AddSingleton<Prints>()
        .AddSingleton<Alarms>()
        .AddSingleton<MediaLibrary>()
        .AddSingleton<MediaFacts>()
        .AddSingleton<PictureTexts>()
        .AddSingleton<Installation>();
}
