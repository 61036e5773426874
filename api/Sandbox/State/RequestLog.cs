namespace Scheduler.Sandbox.State;

/// <summary>The latest calls, oldest first.</summary>
internal sealed class RequestLog
{
    private const int Kept = 20_000;
    private readonly Queue<ReceivedRequest> requests = new();
    private readonly Lock gate = new();

    public void Add(ReceivedRequest request)
    {
        lock (gate)
        {
            requests.Enqueue(request);
            if (requests.Count > Kept) { requests.Dequeue(); }
        }
    }

    public IReadOnlyList<ReceivedRequest> All()
    {
        lock (gate) { return [.. requests]; }
    }

    public void Clear()
    {
        lock (gate) { requests.Clear(); }
    }
}
