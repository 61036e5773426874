namespace Scheduler.Sandbox.State;

/// <summary>Faults in the order in which they were planned.</summary>
internal sealed class FaultPlan
{
    private readonly List<Fault> faults = [];
    private readonly Lock gate = new();

    public IReadOnlyList<Fault> All()
    {
        lock (gate) { return [.. faults]; }
    }

    public void Add(Fault fault)
    {
        lock (gate) { faults.Add(fault); }
    }

    public void Clear()
    {
        lock (gate) { faults.Clear(); }
    }

    /// <summary>The first fault planned for such a call, spent by one.</summary>
    public Fault? Take(string network, string step) =>
        Take(fault => fault.Kind != FaultKind.SlowProcessing && fault.Network == network && (fault.On == "any" || fault.On == step));

    /// <summary>How much longer the thing being prepared now takes.</summary>
    public TimeSpan TakeProcessing(string network) =>
        TimeSpan.FromMilliseconds(Take(fault => fault.Kind == FaultKind.SlowProcessing && fault.Network == network)?.DelayMs ?? 0);

    /// <summary>Puts back a fault that only meets accepted calls and met a refused one.</summary>
    public void Return(Fault fault)
    {
        lock (gate) { faults.Insert(0, fault with { Count = 1 }); }
    }

    private Fault? Take(Predicate<Fault> match)
    {
        lock (gate)
        {
            var at = faults.FindIndex(match);
            if (at < 0) { return null; }
            var fault = faults[at];
            if (fault.Count <= 1) { faults.RemoveAt(at); }
            else { faults[at] = fault with { Count = fault.Count - 1 }; }
            return fault;
        }
    }
}
