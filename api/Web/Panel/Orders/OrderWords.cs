using System.Globalization;
using Scheduler.Contracts.Channels;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Orders;

/// <summary>An order of networks as people say it.</summary>
public static class OrderWords
{
    /// <summary>X, puis LinkedIn le lendemain.</summary>
    public static string Of(NetworkOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return string.Join(", ", order.Steps.Select((step, at) => at == 0 ? step.Network.Name() : Say.It("order.then", step.Network.Name(), Spacing(OrderRow.Of(step).Spacing))));
    }

    /// <summary>le lendemain; 2 jours après; 4 h après.</summary>
    public static string Spacing(string spacing)
    {
        if (spacing.Length < 2 || !int.TryParse(spacing.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return ""; }
        return (spacing[^1], number) switch
        {
            ('d', 1) => Say.It("order.next-day"),
            ('d', _) => Say.It("order.days", number),
            (_, 0) => Say.It("order.together"),
            (_, _) when number % 60 == 0 => Say.It("order.hours", number / 60),
            _ => Say.It("order.minutes", number),
        };
    }
}
