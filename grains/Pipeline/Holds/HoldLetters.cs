using System.Globalization;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Holds;

/// <summary>Writes to the people whose posts a pause stops.</summary>
public sealed class HoldLetters(Letters letters)
{
    /// <summary>The operations that put a letter for each in the box.</summary>
    public IReadOnlyList<StoreOperation> For(HoldRecord hold) => [.. hold.Told.Select(member => letters.Post(HoldScope.Parse(hold.Scope).Agency, Occasion(hold, member), new Letter
    {
        To = member.Key,
        Subject = Sentences.French("letter.hold-subject", hold.By.Name),
        Body = hold.Words.IsEmpty
            ? Sentences.French("letter.hold-body", hold.By.Name, hold.Reason)
            : Sentences.French("letter.hold-subject-body", hold.By.Name, string.Join(", ", hold.Words), hold.Reason),
        At = hold.At,
    }))];

    private static string Occasion(HoldRecord hold, ToldMember member) => string.Create(CultureInfo.InvariantCulture, $"{hold.Scope}/hold/{hold.At.ToUnixTimeMilliseconds()}/{member.Key}");
}
