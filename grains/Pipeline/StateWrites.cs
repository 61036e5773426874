namespace Scheduler.Pipeline;

/// <summary>Writing a grain's state.</summary>
internal static class StateWrites
{
    /// <summary>Writes; on any failure drops the activation, because neither the old nor the new state is known to be what is stored.</summary>
    public static async Task WriteOrDeactivate<T>(this IPersistentState<T> state, Grain grain, CancellationToken cancellationToken)
    {
        try { await state.WriteStateAsync(cancellationToken); }
        catch (Exception)
        {
            grain.GrainContext.Deactivate(new(DeactivationReasonCode.ApplicationError, "state not written"), CancellationToken.None);
            throw;
        }
    }
}
