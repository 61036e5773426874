using Scheduler.Contracts.Approval;

namespace Scheduler.Store.Registers;

/// <summary>Mails that were written, in order. Appended once per occasion.</summary>
public sealed class Letters(Register register)
{
    /// <summary>The operation that puts a letter in the box.</summary>
    public StoreOperation Post(string agency, string occasion, Letter letter) => new StoreOperation.Append(StoreKeys.Letters(agency), occasion, register.Bytes(letter));

    /// <summary>An agency's letters, oldest first.</summary>
    public async ValueTask<IReadOnlyList<Letter>> Read(string agency, CancellationToken cancellationToken) =>
        [.. (await register.Store.Log(StoreKeys.Letters(agency), 0, cancellationToken: cancellationToken)).Select(e => register.From<Letter>(e.Value))];
}
