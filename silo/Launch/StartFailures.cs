using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Scheduler.Store;

namespace Scheduler.Silo.Launch;

/// <summary>Turns a start that failed into one sentence.</summary>
public static class StartFailures
{
    /// <summary>What a person can act upon; null: a defect of ours, which keeps its stack.</summary>
    public static LaunchMistake? Explain(Exception exception, LaunchPlan plan)
    {
        foreach (var cause in Causes(exception))
        {
            switch (cause)
            {
                case StoreRefusedException refused:
                    return new(refused.Code, refused.French, refused.English);
                case AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }:
                    return new("PORT_IN_USE", $"L’adresse {plan.Urls} est déjà prise : fermez l’autre programme ou choisissez-en une avec --urls.",
                        $"The address {plan.Urls} is already in use: stop the other program, or choose one with --urls.");
                case SocketException { SocketErrorCode: SocketError.AccessDenied }:
                    return new("PORT_FORBIDDEN", $"Ce compte n’a pas le droit d’écouter sur {plan.Urls}.", $"This account may not listen on {plan.Urls}.");
                case OptionsValidationException options:
                    var said = string.Join(" ", options.Failures);
                    return new("OPTION_VALUE_WRONG", $"Réglage refusé : {said}", $"A setting is refused: {said}");
                case FormatException or InvalidOperationException when cause.Message.Contains("IP address", StringComparison.OrdinalIgnoreCase):
                    return new("OPTION_VALUE_WRONG", $"« {plan.Urls} » n’est pas une adresse d’écoute.", $"“{plan.Urls}” is not an address to listen on.");
            }
        }

        return null;
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
            if (cause is AggregateException many)
            {
                foreach (var inner in many.InnerExceptions.Skip(1).SelectMany(Causes)) { yield return inner; }
            }
        }
    }
}
