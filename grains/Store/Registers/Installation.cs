using Scheduler.Contracts.Agencies;

namespace Scheduler.Store.Registers;

/// <summary>The installation itself: its settings, and which agencies live in it.</summary>
public sealed class Installation(Register register)
{
    /// <summary>The operation that lists an agency among those that exist.</summary>
    public static StoreOperation List(string agency, DateTimeOffset at) =>
        new StoreOperation.Add(StoreKeys.Agencies, agency, at.ToUnixTimeMilliseconds());

    /// <summary>Every agency's key string, oldest first.</summary>
    public async ValueTask<IReadOnlyList<string>> Agencies(CancellationToken cancellationToken) =>
        [.. (await register.Store.Range(StoreKeys.Agencies, long.MinValue, long.MaxValue, cancellationToken: cancellationToken)).Select(a => a.Member)];

    /// <summary>The settings; the defaults when none were saved.</summary>
    public async ValueTask<InstallationSettings> Read(CancellationToken cancellationToken) =>
        await register.Read<InstallationSettings>(StoreKeys.Installation, cancellationToken) ?? new InstallationSettings();

    /// <summary>Saves the settings.</summary>
    public async ValueTask Save(InstallationSettings settings, CancellationToken cancellationToken) =>
        await register.Store.Write([register.Put(StoreKeys.Installation, settings)], cancellationToken);
}
