using Microsoft.AspNetCore.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Web.Panel.Orders;

/// <summary>An order of networks as rows, and back.</summary>
public static class OrderRows
{
    /// <summary>A row a network, the chosen ones first.</summary>
    public static IReadOnlyList<OrderRow> Of(NetworkOrder? order)
    {
        IEnumerable<OrderRow> chosen = order is null ? [] : order.Steps.Select(OrderRow.Of);
        return [.. chosen.Concat(Enumerable.Repeat(OrderRow.Free, NetworkNames.All.Count)).Take(NetworkNames.All.Count)];
    }

    /// <summary>From the posted form: the fields <c>order-network</c> and <c>order-spacing</c>.</summary>
    public static IReadOnlyList<OrderRow> Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var spacing = form["order-spacing"];
        return [.. form["order-network"].Take(NetworkNames.All.Count).Select((network, at) => new OrderRow(network ?? "", at < spacing.Count ? spacing[at] ?? "" : ""))];
    }

    /// <summary>The rows as an order; null: a network is there twice, or a row is none.</summary>
    public static NetworkOrder? Build(IReadOnlyList<OrderRow> rows)
    {
        var steps = rows.Where(row => row.Network.Length > 0).Select(row => row.Step()).ToList();
        if (steps.Contains(null) || steps.DistinctBy(s => s!.Network).Count() != steps.Count) { return null; }
        // The first one waits for nobody.
        return new() { Steps = [.. steps.Select((step, at) => at == 0 ? new NetworkStep { Network = step!.Network } : step!)] };
    }
}
